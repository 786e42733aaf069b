using Allure.Net.Commons;
using Allure.Xunit.Attributes;
using Xunit.Abstractions;

namespace Allure.Xunit;

internal static class TestResultOf
{
    internal static TestResult Test(ITest test)
    {
        var method = test.TestCase.TestMethod;
        var type = method.TestClass.Class;
        var result = new TestResult
        {
            uuid = Guid.NewGuid().ToString(),
            name = DisplayNameOf(method.Method) ?? method.Method.Name,
            fullName = $"{type.Assembly.Name.Split(',')[0]}:{type.Name}.{method.Method.Name}",
            labels =
            [
                Label.Language(),
                Label.Framework("xUnit.net"),
                Label.TestClass(type.Name),
                Label.TestMethod(method.Method.Name),
                Label.Package(type.Name),
            ],
            parameters = ParametersOf(test.TestCase),
        };
        foreach (var information in InformationOn(type.GetCustomAttributes).Concat(InformationOn(method.Method.GetCustomAttributes)))
            information.Apply(result);
        return result;
    }

    private static string DisplayNameOf(IMethodInfo method) => method
        .GetCustomAttributes("Xunit.FactAttribute, xunit.core")
        .SingleOrDefault()
        ?.GetNamedArgument<string>("DisplayName");

    private static List<Parameter> ParametersOf(ITestCase test) =>
    [
        .. test.TestMethod.Method.GetParameters().Zip(
            test.TestMethodArguments ?? [],
            (parameter, value) => new Parameter { name = parameter.Name, value = ParameterText.Of(value) }),
    ];

    private static IEnumerable<IAllureInfo> InformationOn(Func<string, IEnumerable<IAttributeInfo>> attributes) =>
        attributes(typeof(IAllureInfo).AssemblyQualifiedName)
            .OfType<IReflectionAttributeInfo>()
            .Select(found => (IAllureInfo)found.Attribute);
}
