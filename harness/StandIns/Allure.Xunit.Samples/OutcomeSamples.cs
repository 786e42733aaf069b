using Allure.Net.Commons;
using Xunit;

namespace Allure.Xunit.Samples;

public sealed class OutcomeSamples
{
    [Fact]
    public void Passes() => AllureApi.Step("passing step");

    [Fact]
    public void Fails() => AllureApi.Step("failing step", () => Assert.Fail("an assertion said so"));

    [Fact]
    public void Breaks() => AllureApi.Step("breaking step", Throw);

    [Fact(Skip = "not today")]
    public void IsSkipped() => Assert.Fail("never runs");

    [Theory]
    [InlineData("one", 1)]
    [InlineData("two", 2)]
    public void Counts(string word, int number) => AllureApi.Step($"{word} is {number}");

    private static void Throw() => throw new InvalidOperationException("no assertion said so");
}
