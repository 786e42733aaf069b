using Conformance.Bench.Observation.Stored;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>A log that can be written no further ends the run; nothing is lost in silence.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int BlocksOfOneKibibyte = 6;
    private readonly CommandLine _program = new();

    [Fact]
    public async Task A_log_that_may_not_grow_is_named_and_keeps_its_whole_lines()
    {
        // Files of this process may have a few blocks; its own executable memory, which is a file too, is excepted.
        var limited = $"trap '' XFSZ; ulimit -f {BlocksOfOneKibibyte}; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; exec \"$@\"";
        var outcome = await new ExternalTool().RunAsync(
            "bash", "-c", limited, "bash", "dotnet", CommandLine.Program, "run", "--results", _program.Results, "By face, with consent to everything");

        var log = Assert.Single(Directory.EnumerateFiles(Path.Combine(_program.Results, "logs")));
        outcome.MustExitWith(2).MustPrint(log, "the log of a run must be kept whole: make room");
        Assert.DoesNotContain("Passed", outcome.Printed, StringComparison.Ordinal);
        var kept = Assert.IsType<LogReading.Incomplete>(LogFile.Read(File.ReadAllBytes(log)));
        Assert.True(kept.AfterLine > 1, $"only {kept.AfterLine} lines were kept");
        Assert.Contains("is cut off after", kept.Dropped, StringComparison.Ordinal);
        (await _program.RunAsync("judge", log)).MustExitWith(2).MustPrint("\"complete\": false", kept.Dropped!);
    }

    [Fact]
    public async Task Output_that_has_no_room_is_told_and_no_crash() =>
        (await new ExternalTool().RunAsync("sh", "-c", "exec \"$@\" > /dev/full", "sh", "dotnet", CommandLine.Program, "list", "personas"))
            .MustExitWith(2).MustPrint("conformance: No space left on device", "hint: make room where the output goes");

    public void Dispose() => _program.Dispose();
}
