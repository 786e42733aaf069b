using Allure.Net.Commons;

namespace Allure.Xunit.Attributes;

public interface IAllureInfo
{
    internal void Apply(TestResult result);
}
