using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Cli;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>What is written about the program is true of it: each command is one, and the way to a certificate leads there.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private const string Script = "harness/conformance ";

    // What the script has by itself.
    private static readonly string[] OfTheScript = ["test", "bench"];

    private readonly CommandLine _program = new();

    public static TheoryData<string> Texts => [.. new[] { "", "features", "harness", "fixtures", "simulators" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(CommandLine.Root, folder), "README*.md", folder is "" ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(CommandLine.Root, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_command_in_it_is_one(string text)
    {
        var commands = CommandTree.Create(new WallClock());
        var wrong = Commands(File.ReadAllText(Path.Combine(CommandLine.Root, text))).Where(command => !OfTheScript.Contains(command.Split(' ')[0]))
            .SelectMany(command => commands.Parse(Arguments(command)).Errors.Select(error => $"{command}: {error.Message}"))
            // A sentence about one option leaves the others out.
            .Where(error => !error.EndsWith("is required.", StringComparison.Ordinal) && !error.Contains("Required argument missing", StringComparison.Ordinal));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Many_commands_are_found() => Assert.True(Commands(File.ReadAllText(Path.Combine(CommandLine.Root, "README.md"))).Count() > 60);

    [Fact]
    [Trait("Speed", "slow")]
    public async Task The_way_from_nothing_to_a_certificate_leads_there()
    {
        foreach (var folder in new[] { "fixtures", "features" })
        {
            Directory.CreateSymbolicLink(Path.Combine(_program.Folder, folder), Path.Combine(CommandLine.Root, folder));
        }

        foreach (var line in Way("README.md"))
        {
            var script = $"cd '{_program.Folder}' && exec dotnet '{CommandLine.Program}' {line[Script.Length..]}";
            (await new ExternalTool { Limit = TimeSpan.FromMinutes(3) }.RunAsync("sh", "-c", script)).MustExitWith(ExitCode().Match(line) is { Success: true } code ? int.Parse(code.Groups[1].Value, CultureInfo.InvariantCulture) : 0);
        }

        Assert.True(File.Exists(Path.Combine(_program.Folder, "bundle", "statement.jws")));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(_program.Folder, "again")));
    }

    [Fact]
    public void Both_languages_go_the_same_way() =>
        Assert.Equal(Way("README.md").Select(WithoutComment), Way(Path.Combine("features", "README.ja.md")).Select(WithoutComment));

    public void Dispose() => _program.Dispose();

    // The first lines of code below the heading that speaks of the certificate.
    private static List<string> Way(string readme)
    {
        var lines = File.ReadAllLines(Path.Combine(CommandLine.Root, readme));
        var way = lines.SkipWhile(line => line is not ("## From nothing to a certificate" or "## 何もないところから証書まで"))
            .SkipWhile(line => !line.StartsWith("    ", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Trim()).ToList();
        Assert.True(way.Count > 5, $"{readme} has no way to a certificate");
        return way;
    }

    private static IEnumerable<string> Commands(string text) =>
        text.Split('\n').Where(line => line.StartsWith("    " + Script, StringComparison.Ordinal)).Select(line => WithoutComment(line.Trim())[Script.Length..])
            .Concat(Span().Matches(text).Select(span => span.Groups[1].Value));

    private static string WithoutComment(string line) => line.Split("  #")[0].Trim();

    // What may be left out stands in brackets, a number as N or I/N, a date as DAY.
    private static string[] Arguments(string command) =>
        [.. Word().Matches(command).Select(word => word.Value.Trim('"', '[', ']')).TakeWhile(word => word is not (">" or "..." or "…")).Select(word => word switch { "N" => "1", "I/N" => "0/2", "DAY" => "2025-03-03", _ => word })];

    [GeneratedRegex("`harness/conformance ([^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();

    [GeneratedRegex("exit code ([0-3])")]
    private static partial Regex ExitCode();
}
