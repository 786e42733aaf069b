using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class AllureLinkAttribute : Attribute, IAllureInfo
{
    private readonly Link link;

    public AllureLinkAttribute(string name, string url) => link = new() { name = name, type = "link", url = url };

    public AllureLinkAttribute(string url) : this(url, url)
    {
    }

    void IAllureInfo.Apply(TestResult result) => result.links.Add(link);
}
