using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Method)]
public class AllureIdAttribute : Attribute, IAllureInfo
{
    public AllureIdAttribute(string allureId) => AllureId = allureId;

    public string AllureId { get; }

    void IAllureInfo.Apply(TestResult result) => result.labels.Add(new() { name = "ALLURE_ID", value = AllureId });
}
