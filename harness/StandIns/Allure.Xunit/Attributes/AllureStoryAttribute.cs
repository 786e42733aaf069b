using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class AllureStoryAttribute : AllureAttribute, IAllureInfo
{
    private readonly string[] values;

    public AllureStoryAttribute(params string[] stories) => values = stories;

    public AllureStoryAttribute(string[] stories, bool overwrite = false)
    {
        values = stories;
        Overwrite = overwrite;
    }

    void IAllureInfo.Apply(TestResult result) => SetLabels(result, "story", values);
}
