using System.Text.Json;

namespace Conformance.Harness.Tests.Cli;

/// <summary>What is written in Japanese in a feature file is printed and kept as it stands there.</summary>
public sealed class JapaneseTests : IDisposable
{
    private const string File = "headline.ja.feature";
    private const string Title = "電子証明書の有効期限後の猶予期間中は、資格情報だけを渡す";
    private const string OfAnOutline = "暗証番号で本人確認をし、すべてに同意して受付が終わる";
    private readonly CommandLine _program = new();

    [Fact]
    public async Task Titles_in_Japanese_are_intact_on_the_console_and_in_the_Allure_results()
    {
        (await _program.RunScenariosAsync(File)).MustExitWith(0).MustPrint($"Passed        {File}  {Title}", $"Passed        {File}  {OfAnOutline}");

        var names = Directory.EnumerateFiles(Path.Combine(_program.Results, "allure-results"), "*-result.json")
            .Select(file => JsonDocument.Parse(System.IO.File.ReadAllBytes(file)).RootElement.GetProperty("name").GetString()).ToList();
        Assert.Equal(8, names.Count);
        Assert.Contains(Title, names);
        Assert.Contains(OfAnOutline, names);
    }

    [Fact]
    public async Task Titles_in_Japanese_are_intact_in_the_list() =>
        (await _program.RunAsync("list", "scenarios")).MustExitWith(0).MustPrint(File, Title, OfAnOutline);

    public void Dispose() => _program.Dispose();
}
