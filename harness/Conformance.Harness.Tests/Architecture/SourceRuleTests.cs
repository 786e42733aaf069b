using System.Text.RegularExpressions;
using Conformance.Bench.Fixtures;

namespace Conformance.Harness.Tests.Architecture;

/// <summary>The habits that a reader of the code relies on.</summary>
public sealed partial class SourceRuleTests
{
    private const int LongestFile = 300;
    private const int MedianFile = 60;

    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);

    private static readonly IReadOnlyList<(string Name, string Text)> Sources =
    [
        .. new[] { "simulators", "harness", "features" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => (Path.GetRelativePath(Root, file), File.ReadAllText(file))),
    ];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(Sources.Where(source => Lines(source.Text) > LongestFile).Select(source => $"{source.Name}: {Lines(source.Text)}"));

    [Fact]
    public void Half_of_all_files_have_60_lines_or_fewer()
    {
        var lengths = Sources.Select(source => Lines(source.Text)).Order().ToList();
        Assert.NotEmpty(lengths);
        Assert.True(lengths[lengths.Count / 2] <= MedianFile, $"the median file has {lengths[lengths.Count / 2]} lines");
    }

    [Fact]
    public void Nothing_is_caught_without_being_named() =>
        Assert.Empty(OwnSources.Where(source => CatchAll().IsMatch(source.Text)).Select(source => source.Name));

    [Fact]
    public void No_file_name_is_vague() =>
        Assert.DoesNotContain(OwnSources, source => VagueName().IsMatch(source.Name));

    [Fact]
    public void The_top_level_holds_the_agreed_names_and_no_other()
    {
        string[] agreed = ["simulators", "features", "harness", "fixtures", "Conformance.sln", "README.md", "global.json"];
        var found = Directory.EnumerateFileSystemEntries(Root).Select(entry => Path.GetFileName(entry)!)
            .Where(name => !name.StartsWith('.') && !(name.StartsWith("Directory.", StringComparison.Ordinal) && name.EndsWith(".props", StringComparison.Ordinal)))
            .Where(name => name is not ("conformance-results" or "conformance-faces" or "allure-results" or "allure-report"));
        Assert.Empty(found.Except(agreed));
    }

    // A stand-in takes its names and its habits from the package: Reqnroll's TestRunnerManager is called that, and catches what a step throws.
    private static IEnumerable<(string Name, string Text)> OwnSources => Sources.Where(source => !source.Name.Contains("StandIns", StringComparison.Ordinal));

    private static int Lines(string text) => text.Split('\n').Length - 1;

    [GeneratedRegex(@"catch\s*(\(\s*(System\.)?Exception(\s+\w+)?\s*\))?\s*\{")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"(Utils?|Helpers?|Manager|Misc|Common)\.cs$")]
    private static partial Regex VagueName();
}
