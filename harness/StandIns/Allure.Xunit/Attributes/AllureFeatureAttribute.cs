using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class AllureFeatureAttribute : AllureAttribute, IAllureInfo
{
    private readonly string[] values;

    public AllureFeatureAttribute(params string[] features) => values = features;

    public AllureFeatureAttribute(string[] features, bool overwrite = false)
    {
        values = features;
        Overwrite = overwrite;
    }

    void IAllureInfo.Apply(TestResult result) => SetLabels(result, "feature", values);
}
