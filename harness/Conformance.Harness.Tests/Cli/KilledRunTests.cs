using System.Diagnostics;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>kill -9 in the middle of a scenario loses nothing that was recorded.</summary>
public sealed class KilledRunTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly CommandLine _program = new();

    [Fact]
    public async Task The_log_keeps_every_line_and_says_that_it_is_incomplete_and_earlier_logs_are_whole()
    {
        // The second patient's persona is a pipe: when somebody opens it to read, the run stands in the middle of the second scenario.
        var fixtures = _program.CopyOfFixtures();
        var pipe = Path.Combine(fixtures, "personas", "hanako.json");
        File.Delete(pipe);
        (await new ExternalTool().RunAsync("mkfifo", pipe)).MustExitWith(0);
        using var run = Process.Start(new ProcessStartInfo(
            "dotnet", [CommandLine.Program, "run", "--results", _program.Results, "--fixtures", fixtures, "By face, with consent to everything", "Nothing of the last patient"])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            using var reached = await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(Limit);
            run.Kill();
            await run.WaitForExitAsync().WaitAsync(Limit);
        }
        finally
        {
            run.Kill();
        }

        Assert.Equal(128 + 9, run.ExitCode);
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
