using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class AllureTagAttribute : AllureAttribute, IAllureInfo
{
    private readonly string[] values;

    public AllureTagAttribute(params string[] tags) => values = tags;

    public AllureTagAttribute(string[] tags, bool overwrite = false)
    {
        values = tags;
        Overwrite = overwrite;
    }

    void IAllureInfo.Apply(TestResult result) => SetLabels(result, "tag", values);
}
