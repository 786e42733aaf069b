using Allure.Net.Commons;
using Xunit;

namespace Allure.Xunit.Samples;

/// <summary>Another class, hence another collection: xunit runs it at the same time as <see cref="FlowSamples"/>.</summary>
public sealed class OtherFlowSamples
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Other(int number)
    {
        await Task.Yield();
        AllureApi.Step($"step of other {number}");
    }
}
