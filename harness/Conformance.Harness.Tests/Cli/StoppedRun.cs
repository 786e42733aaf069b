using System.Diagnostics;
using Conformance.Harness.Tests.OpenSc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>A run of two scenarios that is stopped in the middle of the second.</summary>
internal static class StoppedRun
{
    public const string First = "By face, with consent to everything";
    public const string Second = "Nothing of the last patient is on the next screen, nor on the next patient's";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>What runs the two with the fixtures in the program's folder.</summary>
    public static string[] Arguments(CommandLine program) =>
        ["run", "--results", program.Results, "--fixtures", Path.Combine(program.Folder, "fixtures"), First, Second];

    /// <summary>kill -9.</summary>
    public static async Task KillAsync(CommandLine program)
    {
        var outcome = await StopAsync(program, (run, _) =>
        {
            run.Kill();
            return Task.CompletedTask;
        });
        outcome.MustExitWith(128 + 9);
    }

    /// <summary>Ctrl-C, and then what the scenario waits for.</summary>
    public static Task<ToolOutcome> InterruptAsync(CommandLine program) => StopAsync(program, async (run, goOn) =>
    {
        (await new ExternalTool().RunAsync("kill", "-INT", $"{run.Id}")).MustExitWith(0);
        while (await run.StandardOutput.ReadLineAsync().WaitAsync(Limit) is { } line && !line.StartsWith("stopping; what was observed so far is kept", StringComparison.Ordinal))
        {
        }

        goOn();
    });

    private static async Task<ToolOutcome> StopAsync(CommandLine program, Func<Process, Action, Task> stop)
    {
        // The second patient's persona is a pipe: when somebody opens it to read, the run stands in the middle of the second scenario.
        var persona = Path.Combine(program.CopyOfFixtures(), "personas", "hanako.json");
        var (content, second) = (File.ReadAllBytes(persona), Path.Combine(program.Folder, "second-pipe"));
        File.Delete(persona);
        (await new ExternalTool().RunAsync("mkfifo", persona, second)).MustExitWith(0);
        using var run = Process.Start(new ProcessStartInfo("dotnet", [CommandLine.Program, .. Arguments(program)]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            using (var planned = await OpenedAsync(persona))
            {
                // The run's plan has the digest of all fixtures, so the file is read once before; as soon as this pipe is closed, the run goes on.
                planned.Write(content);
                File.Move(second, persona, overwrite: true);
            }

            using var reached = await OpenedAsync(persona);
            await stop(run, () =>
            {
                reached.Write(content);
                reached.Close();
            });
            var (output, errors) = (await run.StandardOutput.ReadToEndAsync().WaitAsync(Limit), await run.StandardError.ReadToEndAsync().WaitAsync(Limit));
            await run.WaitForExitAsync().WaitAsync(Limit);
            return new("run", run.ExitCode, output, errors);
        }
        finally
        {
            run.Kill();
            File.Delete(persona);
            File.WriteAllBytes(persona, content);
        }
    }

    private static Task<FileStream> OpenedAsync(string pipe) => Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(Limit);
}
