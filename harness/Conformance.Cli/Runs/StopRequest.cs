using System.Runtime.InteropServices;

namespace Conformance.Cli.Runs;

/// <summary>Ctrl-C or a plain kill stops a run, of scenarios or of a load, in an orderly way; the second one ends the program at once.</summary>
internal sealed class StopRequest : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    /// <param name="output">Is told what happens.</param>
    public StopRequest(TextWriter output)
    {
        void Handle(PosixSignalContext context)
        {
            context.Cancel = !_stop.IsCancellationRequested;
            if (context.Cancel)
            {
                output.WriteLine("stopping; what was observed so far is kept; once more ends it at once");
                _stop.Cancel();
            }
        }

        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);
    }

    /// <summary>Is cancelled when the run is to stop.</summary>
    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _stop.Dispose();
    }
}
