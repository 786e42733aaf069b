namespace Conformance.Harness.Tests.Devices;

/// <summary>A clock on which a pause is over at once and counts for five seconds, and on which no limit is ever reached.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= LongestPause && dueTime >= TimeSpan.Zero)
        {
            Interlocked.Add(ref _now, TimeSpan.FromSeconds(5).Ticks);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Quiet();
    }

    private sealed class Quiet : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
