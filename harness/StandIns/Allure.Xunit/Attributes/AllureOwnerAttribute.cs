using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false)]
public class AllureOwnerAttribute : AllureAttribute, IAllureInfo
{
    private readonly string value;

    public AllureOwnerAttribute(string owner, bool overwrite = false)
    {
        value = owner;
        Overwrite = overwrite;
    }

    void IAllureInfo.Apply(TestResult result) => SetLabels(result, "owner", value);
}
