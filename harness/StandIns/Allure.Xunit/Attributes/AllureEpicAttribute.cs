using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false)]
public class AllureEpicAttribute : AllureAttribute, IAllureInfo
{
    private readonly string value;

    public AllureEpicAttribute(string epic, bool overwrite = false)
    {
        value = epic;
        Overwrite = overwrite;
    }

    void IAllureInfo.Apply(TestResult result) => SetLabels(result, "epic", value);
}
