namespace Conformance.Simulators.Tests.CardSimulator.Vpcd;

/// <summary>No timer is ever due.</summary>
internal sealed class EndlessTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
}
