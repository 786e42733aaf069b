namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance explain, as a person calls it.</summary>
public sealed class ExplainCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task It_says_in_Japanese_what_would_happen_and_by_which_facts() =>
        (await _program.RunAsync("explain", "expired", "--on", "2025-01-31", "--language", "ja")).MustExitWith(0).MustPrint(
            "電子証明書は2024-10-19で有効期限が切れましたが、2025-01-31までは資格情報だけを確認できます。 [RDR-12]",
            "資格確認書が申請なしで交付されます。 [FALL-3]");

    [Theory]
    [InlineData(3, "--on takes a day such as 2025-05-20, from 1900 to 2199, not \"2025-02-30\"", "taro", "--on", "2025-02-30")]
    [InlineData(3, "Argument 'fr' not recognized", "taro", "--on", "2025-05-20", "--language", "fr")]
    [InlineData(2, "there is no persona \"nobody\"", "nobody", "--on", "2025-05-20")]
    public async Task What_cannot_be_explained_is_said(int code, string told, params string[] arguments) =>
        (await _program.RunAsync(["explain", .. arguments])).MustExitWith(code).MustPrint(told);
}
