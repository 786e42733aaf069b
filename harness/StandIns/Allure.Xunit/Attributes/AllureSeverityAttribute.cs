using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class AllureSeverityAttribute : Attribute, IAllureInfo
{
    private readonly SeverityLevel severity;

    public AllureSeverityAttribute(SeverityLevel severity = SeverityLevel.normal) => this.severity = severity;

    void IAllureInfo.Apply(TestResult result)
    {
        result.labels.RemoveAll(label => label.name == "severity");
        result.labels.Add(Label.Severity(severity));
    }
}
