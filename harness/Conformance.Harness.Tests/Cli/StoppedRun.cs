using System.Diagnostics;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>A run of two scenarios that is killed in the middle of the second.</summary>
internal static class StoppedRun
{
    public const string First = "By face, with consent to everything";
    public const string Second = "Nothing of the last patient is on the next screen, nor on the next patient's";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task KillAsync(CommandLine program)
    {
        // The second patient's persona is a pipe: when somebody opens it to read, the run stands in the middle of the second scenario.
        var fixtures = program.CopyOfFixtures();
        var pipe = Path.Combine(fixtures, "personas", "hanako.json");
        File.Delete(pipe);
        (await new ExternalTool().RunAsync("mkfifo", pipe)).MustExitWith(0);
        using var run = Process.Start(new ProcessStartInfo(
            "dotnet", [CommandLine.Program, "run", "--results", program.Results, "--fixtures", fixtures, First, Second])
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
    }
}
