using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false)]
public class AllureSuiteAttribute : AllureAttribute, IAllureInfo
{
    private readonly string value;

    public AllureSuiteAttribute(string suite, bool overwrite = false)
    {
        value = suite;
        Overwrite = overwrite;
    }

    void IAllureInfo.Apply(TestResult result) => SetLabels(result, "suite", value);
}
