using Conformance.Bench;
using Conformance.Load.Arrivals;
using Conformance.Load.Results;
using Conformance.Load.Running;

namespace Conformance.Harness.Tests.Load;

/// <summary>A run on a virtual clock, with workers as NBomber would bring them.</summary>
internal static class VirtualLoad
{
    public static readonly RunLimits Limits = new(TimeSpan.FromSeconds(10), ErrorBudget.Unlimited, RetryRule.Never);

    public static (LoadFigures Figures, string? Stopped) Run(VirtualClock clock, ArrivalSchedule schedule, ILoadTarget target, int workers, RunLimits? limits = null)
    {
        var figures = LoadFigures.For(schedule.Curve.Length + (limits ?? Limits).Drain);
        using var run = new LoadRun(schedule, target, limits ?? Limits, figures, clock);
        return VirtualThread.Run(clock, async () =>
        {
            await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => WorkAsync(run)));
            return (figures, run.Stopped);
        });
    }

    public static ArrivalSchedule Even(double perSecond, int seconds) =>
        new(RateCurve.Constant(perSecond, TimeSpan.FromSeconds(seconds)), ArrivalPattern.Deterministic, 1, Shard.Whole);

    private static async Task WorkAsync(LoadRun run)
    {
        while (await run.TakeAsync() is { } taken)
        {
            await run.CarryOutAsync(taken);
        }
    }
}
