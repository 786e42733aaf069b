using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class AllureDescriptionAttribute : Attribute, IAllureInfo
{
    public AllureDescriptionAttribute(string description) => Description = description;

    public string Description { get; }

    void IAllureInfo.Apply(TestResult result) => result.description = Description;
}
