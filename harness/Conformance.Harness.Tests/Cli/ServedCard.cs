using System.Diagnostics;
using System.Runtime.InteropServices;
using Conformance.Bench.Pcsc;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>The program in a process of its own, with a card in the virtual reader, until it is told to stop.</summary>
internal sealed class ServedCard : IAsyncDisposable
{
    private const int Interrupt = 2;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly CancellationTokenSource _limit = new(Limit);
    private readonly Task<string> _errors;

    private readonly IReadOnlyList<string> _readers;

    private ServedCard(Process process, Task<string> errors, IReadOnlyList<string> readers) => (_process, _errors, _readers) = (process, errors, readers);

    /// <summary>The program's first line.</summary>
    public string Announced { get; private set; } = "";

    /// <summary>Starts the program and waits until pcscd sees the card, in one reader or in both.</summary>
    public static async Task<ServedCard> StartAsync(string[] arguments, params string[] readers)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [CommandLine.Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var served = new ServedCard(process, process.StandardError.ReadToEndAsync(CancellationToken.None), readers is [] ? [PcscdFixture.FirstSlot] : readers);
        served.Announced = await process.StandardOutput.ReadLineAsync(served._limit.Token) ?? await served._errors;
        served.Await(present: true);
        return served;
    }

    /// <summary>Ctrl-C; what the program printed behind its first line, what it printed of errors, and its exit code.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> StopAsync()
    {
        Assert.Equal(0, Signal(_process.Id, Interrupt));
        var output = await _process.StandardOutput.ReadToEndAsync(_limit.Token);
        await _process.WaitForExitAsync(_limit.Token);
        // A card that pcscd has not missed yet would be taken for the next one.
        Await(present: false);
        return (_process.ExitCode, output, await _errors);
    }

    private void Await(bool present)
    {
        foreach (var reader in _readers)
        {
            Assert.IsType<CardWait.Reached>(PcscdFixture.Reader(reader).WaitForCard(present, NodaTime.Duration.FromSeconds(20)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            // Gone before the daemon is: a daemon that closes the connection first keeps its port for a minute.
            await _process.WaitForExitAsync(_limit.Token);
        }

        _process.Dispose();
        _limit.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Signal(int process, int signal);
}
