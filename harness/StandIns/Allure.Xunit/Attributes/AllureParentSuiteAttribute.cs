using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false)]
public class AllureParentSuiteAttribute : AllureAttribute, IAllureInfo
{
    private readonly string value;

    public AllureParentSuiteAttribute(string parentSuite, bool overwrite = false)
    {
        value = parentSuite;
        Overwrite = overwrite;
    }

    void IAllureInfo.Apply(TestResult result) => SetLabels(result, "parentSuite", value);
}
