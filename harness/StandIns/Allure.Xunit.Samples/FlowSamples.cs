using Allure.Net.Commons;
using Xunit;

namespace Allure.Xunit.Samples;

/// <summary>Steps reported from other threads of the test's own flow.</summary>
public sealed class FlowSamples
{
    [Fact]
    public async Task First() => await Report("first");

    [Fact]
    public async Task Second() => await Report("second");

    [Fact]
    public static async Task Static() => await Report("static");

    private static async Task Report(string name)
    {
        await Task.Yield();
        await AllureApi.Step($"outer of {name}", () => Task.Run(() => AllureApi.Step($"inner of {name}")));
        await Task.Run(() => AllureApi.AddAttachment($"note of {name}", "text/plain", "架空"u8.ToArray(), ".txt"));
    }
}
