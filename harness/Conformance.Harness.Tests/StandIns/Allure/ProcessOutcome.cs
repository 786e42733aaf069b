using System.Diagnostics;

namespace Conformance.Harness.Tests.StandIns.Allure;

/// <summary>How a child process ended and all that it printed, errors after the rest.</summary>
internal sealed record ProcessOutcome(int ExitCode, string Output)
{
    internal static async Task<ProcessOutcome> Of(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output + await errors);
    }
}
