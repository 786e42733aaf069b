namespace Conformance.Harness.Tests.Load;

/// <summary>One thread on which everything runs that is awaited, so that a run on a virtual clock is the same every time.</summary>
internal sealed class VirtualThread : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Work, object? State)> _posted = new();

    public override void Post(SendOrPostCallback d, object? state) => _posted.Enqueue((d, state));

    /// <summary>Runs to the end; whenever nothing is left to do, the clock jumps.</summary>
    public static T Run<T>(VirtualClock clock, Func<Task<T>> main)
    {
        var (thread, before) = (new VirtualThread(), Current);
        SetSynchronizationContext(thread);
        try
        {
            var running = main();
            do
            {
                while (thread._posted.TryDequeue(out var posted))
                {
                    posted.Work(posted.State);
                }
            }
            while (!running.IsCompleted && clock.JumpToNext());
            Assert.True(running.IsCompleted, "everybody waits for something that nobody does");
            return running.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
