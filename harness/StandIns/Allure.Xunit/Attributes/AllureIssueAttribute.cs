using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class AllureIssueAttribute : Attribute, IAllureInfo
{
    private readonly Link link;

    public AllureIssueAttribute(string name) : this(name, name)
    {
    }

    public AllureIssueAttribute(string name, string url) => link = new() { name = name, type = "issue", url = url };

    void IAllureInfo.Apply(TestResult result) => result.links.Add(link);
}
