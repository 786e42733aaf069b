using System.Reflection;
using Xunit.Sdk;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>Tests that judge an assembly, run by xunit over a mutant of it until the first of them fails.</summary>
/// <param name="image">The assembly that holds the tests.</param>
/// <param name="isJudge">Which of its classes judge.</param>
/// <param name="speaksOf">Whether the class of a name, without its namespace, speaks of a subject; null where nobody knows.</param>
internal sealed class MutantTests(byte[] image, Func<Type, bool> isJudge, Func<string, string, bool>? speaksOf = null)
{
    // Looked for in the first run alone: to list the types of an assembly loads them all, and a mutant needs a few.
    private IReadOnlyList<string>? _judges;

    /// <summary>The tests, where they see the context's mutant.</summary>
    public Assembly Load(MutantContext context) => context.LoadImage(image);

    /// <summary>Runs them: those of the subject's own name first, then the class that noticed something last, then those that speak of the subject.</summary>
    public Task<FirstFailure> Run(Assembly assembly, string subject, string? last = null)
    {
        _judges ??= [.. assembly.GetTypes().Where(type => type is { IsAbstract: false, IsNested: false } && isJudge(type)).Select(type => type.FullName!)];
        return RunClasses(assembly, _judges.Select(judge => assembly.GetType(judge, throwOnError: true)!)
            .OrderByDescending(type => type.Name.StartsWith(subject, StringComparison.Ordinal)).ThenByDescending(type => type.FullName == last)
            .ThenByDescending(type => speaksOf?.Invoke(type.Name, subject) ?? false).ThenBy(type => type.Name, StringComparer.Ordinal));
    }

    /// <summary>Runs those of one class.</summary>
    public static Task<FirstFailure> RunClass(Assembly assembly, string name) => RunClasses(assembly, [assembly.GetType(name, throwOnError: true)!]);

    private static async Task<FirstFailure> RunClasses(Assembly assembly, IEnumerable<Type> classes)
    {
        var failure = new FirstFailure();
        var collection = new TestCollection(new TestAssembly(Reflector.Wrap(assembly)), null, "judges");
        foreach (var type in classes)
        {
            var cases = Cases(collection, type, failure).ToList();
            using var stop = new CancellationTokenSource();
            await new XunitTestCollectionRunner(collection, cases, failure, failure, new DefaultTestCaseOrderer(failure), new ExceptionAggregator(), stop).RunAsync();
            if (failure.Test is not null)
            {
                break;
            }
        }

        return failure;
    }

    private static IEnumerable<IXunitTestCase> Cases(TestCollection collection, Type type, FirstFailure sink)
    {
        var subject = new TestClass(collection, Reflector.Wrap(type));
        foreach (var method in type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))))
        {
            var test = new TestMethod(subject, Reflector.Wrap(method));
            yield return method.IsDefined(typeof(TheoryAttribute))
                ? new XunitTheoryTestCase(sink, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, test)
                : new XunitTestCase(sink, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, test);
        }
    }
}
