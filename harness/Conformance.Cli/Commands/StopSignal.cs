using System.Runtime.InteropServices;

namespace Conformance.Cli.Commands;

/// <summary>Ctrl-C and a plain kill both end a service in an orderly way.</summary>
internal static class StopSignal
{
    /// <summary>Returns when the service is to end, or when what it serves has ended.</summary>
    public static async Task WaitAsync(params IEnumerable<Task> serving)
    {
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Handle(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.TrySetResult();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);
        await await Task.WhenAny([stop.Task, .. serving]);
    }
}
