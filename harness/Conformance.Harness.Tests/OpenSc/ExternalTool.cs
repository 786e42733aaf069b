using System.Diagnostics;

namespace Conformance.Harness.Tests.OpenSc;

/// <summary>Runs a program that is not ours, with a limit of time. What it printed has every secret masked before anybody sees it.</summary>
internal sealed class ExternalTool(params string[] secrets)
{
    /// <summary>How long the program may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The card driver to name to OpenSC, which then skips its probes; null to let it find out.</summary>
    public string? Driver { get; init; }

    /// <summary>What the program reads from its standard input; null for nothing.</summary>
    public string? Input { get; init; }

    /// <summary>Where the program puts temporary files; null for where everybody does.</summary>
    public string? TemporaryFolder { get; init; }

    public async Task<ToolOutcome> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = Input is not null };
        start.Environment.Remove("OPENSC_DRIVER");
        if (Driver is not null)
        {
            start.Environment["OPENSC_DRIVER"] = Driver;
        }

        if (TemporaryFolder is not null)
        {
            start.Environment["TMPDIR"] = TemporaryFolder;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        if (Input is not null)
        {
            await process.StandardInput.WriteAsync(Input);
            process.StandardInput.Close();
        }

        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail(Masked($"{program} {string.Join(' ', arguments)} did not end within {Limit}:\n{await output}\n{await errors}"));
        }

        return new(Masked($"{program} {string.Join(' ', arguments)}"), process.ExitCode, Masked(await output), Masked(await errors));
    }

    private string Masked(string text) => secrets.Aggregate(text, (masked, secret) => masked.Replace(secret, "(PIN)", StringComparison.Ordinal));
}
