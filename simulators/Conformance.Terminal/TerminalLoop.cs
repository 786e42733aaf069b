namespace Conformance.Terminal;

/// <summary>
/// Keeps a terminal going: looks through req whenever its watcher says so, when an answer is due, and every so often in any case, as watchers
/// lose events and network drives have none (facts/eligibility.md 1.2, RA).
/// </summary>
/// <param name="terminal">The terminal, started.</param>
/// <param name="folders">Its folders.</param>
/// <param name="rescan">How often in any case.</param>
/// <param name="time">Its clock.</param>
public sealed class TerminalLoop(ReceptionTerminal terminal, TerminalFolders folders, TimeSpan rescan, TimeProvider time)
{
    private TaskCompletionSource _change = new();

    /// <summary>Whether it has the system watch the folder as well.</summary>
    internal bool Watches { get; init; } = true;

    /// <summary>Goes on until it is told to stop; what is half done then is done after the next start.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var watcher = Watches ? Watch() : null;
        while (!cancellation.IsCancellationRequested)
        {
            Volatile.Write(ref _change, new(TaskCreationOptions.RunContinuationsAsynchronously));
            try
            {
                await WaitAsync(await terminal.StepAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task WaitAsync(DateTimeOffset? due, CancellationToken cancellation)
    {
        var wait = due is { } at && at - time.GetUtcNow() is var left && left < rescan ? left : rescan;
        if (wait <= TimeSpan.Zero)
        {
            // What was due and is still there waits for the disk or the centre.
            wait = rescan;
        }

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(_change.Task, Task.Delay(wait, time, waiting.Token)).ConfigureAwait(false);
        await waiting.CancelAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
    }

    // A system that can watch no more folders is no reason to stop: the looks decide.
    private FileSystemWatcher? Watch()
    {
        try
        {
            var watcher = new FileSystemWatcher(folders.Requests) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Created += (_, _) => Changed();
            watcher.Renamed += (_, _) => Changed();
            watcher.Changed += (_, _) => Changed();
            watcher.Error += (_, _) => Changed();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void Changed() => Volatile.Read(ref _change).TrySetResult();
}
