using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;

namespace Conformance.Harness.Tests.Cli;

/// <summary>kill -9 in the middle of a scenario loses nothing that was recorded.</summary>
public sealed class KilledRunTests : IDisposable
{
    private readonly CommandLine _program = new();

    [Fact]
    public async Task The_log_keeps_every_line_and_says_that_it_is_incomplete_and_earlier_logs_are_whole()
    {
        await StoppedRun.KillAsync(_program);

        var logs = Directory.EnumerateFiles(Path.Combine(_program.Results, "logs")).Order(StringComparer.Ordinal).Select(file => LogFile.Read(File.ReadAllBytes(file))).ToList();
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
            "\"verdict\": \"passed\"", "\"complete\": false", "ends after line", "without its closing line", "1 checks were reached and judged");
    }

    public void Dispose() => _program.Dispose();
}
