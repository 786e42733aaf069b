using System.Text.Json.Nodes;
using Conformance.Bench;
using Conformance.Bench.Outcomes.Impact;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Changes;
using Conformance.Cli.Commands;
using Conformance.Cli.Sets;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance sets diff, with what it says of a stored run, and conformance judge by another set.</summary>
public sealed class SetsCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    [Fact]
    public async Task What_changed_and_what_it_means_for_a_stored_run_is_listed()
    {
        await _program.RunScenariosAsync("--set", "2024-12", "With a dead keypad staff receive", "A patient who touches nothing");

        (await _program.RunAsync("sets", "diff", "2024-12", "2025-02", "--results", _program.Results)).MustExitWith(0).MustPrint(
            "1 added, 0 removed, 1 superseded; documents +D2",
            "FIRST-REGISTRATION-WITHOUT-PIN (MUST, reader)",
            "VISUAL-MODE-REASONS by VISUAL-MODE-REASONS-2025",
            "Passed by 2024-12",
            "run                FIRST-REGISTRATION-WITHOUT-PIN, registered-without-pin",
            "to do: conformance run --set 2025-02");
        var json = Json();
        var due = json["results"]![0]!["due"]!.AsArray().Single(one => (string?)one!["check"] == "sight-in-trouble")!;
        Assert.Equal("With a dead keypad staff receive the patient by sight", (string?)Assert.Single(due["judgeAgain"]!.AsArray())!["title"]);
        Assert.Equal("With the camera covered staff receive the patient by sight", (string?)Assert.Single(due["runAgain"]!.AsArray())!["title"]);

        var log = Directory.EnumerateFiles(Path.Combine(_program.Results, "logs"))
            .Single(file => File.ReadLines(file).First().Contains("\"title\":\"With a dead keypad staff receive the patient by sight\"", StringComparison.Ordinal));
        Assert.DoesNotContain("it is not in the set", (await _program.RunAsync("judge", "--set", "2025-02", log)).MustExitWith(0).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff 2024-12 2030-01", "there is no set of requirements \"2030-01\"", "choose one of: 2024-12, 2025-02")]
    [InlineData("diff 2024-12 2025-02 --results /nonexistent", "/nonexistent: there is no run.json in it", "or the folder of a certificate")]
    public void What_is_not_there_is_named(string arguments, string what, string hint)
    {
        var fault = Assert.Throws<BenchFaultException>(() => SetsCommand.Create().Parse(arguments.Split(' ')).Invoke(new() { EnableDefaultExceptionHandler = false }));
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_judged_by_a_set_that_is_not_there()
    {
        var session = new JudgeSession(Stream.Null, TextWriter.Null);
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => session.RunAsync(["any.jsonl"], [Path.Combine(CommandLine.Root, "features", "requirements")], [], "2030-01", null));
        Assert.Contains("there is no set of requirements \"2030-01\"", fault.What, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();

    private JsonNode Json()
    {
        var catalogue = CatalogueFolder.Read(Path.Combine(CommandLine.Root, "features", "requirements"));
        var (difference, coverage) = (SetDifference.Between(catalogue, "2024-12", "2025-02"), CoverageFile.Read(Path.Combine(CommandLine.Root, "features", "requirements", "coverage.csv")));
        var run = RunFile.Read(_program.Results);
        return JsonNode.Parse(SetDifferenceJson.Of(difference, coverage, [new(_program.Results, run, RunImpact.Of(difference, coverage, run))]))!;
    }
}
