using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class AllureLabelAttribute : AllureAttribute, IAllureInfo
{
    public AllureLabelAttribute(string label, string value, bool overwrite = false)
    {
        Label = label;
        Value = value;
        Overwrite = overwrite;
    }

    public string Label { get; }

    public string Value { get; }

    void IAllureInfo.Apply(TestResult result) => SetLabels(result, Label, Value);
}
