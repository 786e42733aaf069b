using System.Text.Json.Nodes;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;

namespace Conformance.Harness.Tests.Cli;

/// <summary>Whatever ends a run in the middle of a scenario, nothing is lost that was recorded, and the run goes on from there.</summary>
public sealed class KilledRunTests : IDisposable
{
    private readonly CommandLine _program = new();

    [Fact]
    public async Task The_log_keeps_every_line_and_says_that_it_is_incomplete_and_earlier_logs_are_whole()
    {
        await StoppedRun.KillAsync(_program);

        var logs = Logs();
        Assert.Equal(2, logs.Count);
        Assert.IsType<LogReading.Complete>(logs[0]);
        var killed = Assert.IsType<LogReading.Incomplete>(logs[1]);
        Assert.Null(killed.Dropped);
        // All that came before the pipe was opened: the first patient's whole visit and the first check.
        var kept = killed.Stored.Log.Entries.Select(entry => entry.What).ToList();
        Assert.Contains(kept, what => what is ResultHandedOver);
        Assert.Contains(kept, what => what is CardTaken { Persona: "taro" });
        Assert.IsType<JudgementPoint>(kept[^1]);

        (await _program.RunAsync("judge", _program.Results)).MustExitWith(2).MustPrint(
            "\"verdict\": \"passed\"", "\"complete\": false", "ends after line", "without its closing line", "1 checks were reached and judged",
            "the run was stopped before its end, with 2 of its 2 scenarios begun", "--resume");
        await GoesOnAsync("002-good-day");
    }

    [Fact]
    public async Task Ctrl_C_closes_the_log_with_what_happened_and_the_run_goes_on_with_resume()
    {
        (await StoppedRun.InterruptAsync(_program)).MustExitWith(2).MustPrint("the run was stopped by hand; what was observed is kept in", "hint: the same command with --resume goes on with it");

        var stopped = Assert.IsType<LogReading.Complete>(Logs()[1]);
        Assert.IsType<ScenarioInterrupted>(stopped.Stored.Log.Entries[^1].What);
        await GoesOnAsync("002-good-day");
    }

    public void Dispose() => _program.Dispose();

    private List<LogReading> Logs() =>
        [.. Directory.EnumerateFiles(Path.Combine(_program.Results, "logs")).Order(StringComparer.Ordinal).Select(file => LogFile.Read(File.ReadAllBytes(file)))];

    private async Task GoesOnAsync(string cutOff)
    {
        (await _program.RunAsync([.. StoppedRun.Arguments(_program), "--resume"])).MustExitWith(0).MustPrint("[  1/2] Passed", "(from its log)", "[  2/2] Passed");

        var resumed = JsonNode.Parse(File.ReadAllText(Path.Combine(_program.Results, "run.json")))!.AsObject();
        var interruption = Assert.Single(resumed["interruptions"]!.AsArray())!;
        Assert.StartsWith($"interrupted/{cutOff}", (string?)interruption["log"]!["name"], StringComparison.Ordinal);
        Assert.Equal(StoppedRun.Second, (string?)interruption["title"]);
        Assert.Equal("passed", (string?)resumed["verdict"]);
        Assert.Equal([StoppedRun.First, StoppedRun.Second], resumed["scenarios"]!.AsArray().Select(scenario => (string)scenario!["title"]!).Order(StringComparer.Ordinal));
    }
}
