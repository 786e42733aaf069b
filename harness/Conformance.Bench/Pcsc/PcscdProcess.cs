using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Conformance.Bench.Pcsc;

/// <summary>A pcscd that the bench started.</summary>
internal sealed class PcscdProcess : IDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan EndsWithin = TimeSpan.FromSeconds(5);

    private readonly Process _process;

    /// <summary>Starts the program in the foreground. Should this process die, the daemon leaves by itself after a minute without users.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">It cannot be started.</exception>
    public PcscdProcess(string program)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(program, ["--foreground", "--auto-exit"]) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        _process.Start();

        // Read and dropped: a full pipe would stop the daemon.
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public bool HasExited => _process.HasExited;

    public void Dispose()
    {
        // SIGTERM lets it take away its socket and its process id file; Process.Kill would leave both.
        if (!_process.HasExited && (Signal(_process.Id, Terminate) != 0 || !_process.WaitForExit(EndsWithin)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);
}
