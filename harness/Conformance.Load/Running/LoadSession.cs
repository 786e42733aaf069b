using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Load.Arrivals;
using Conformance.Load.Results;
using NBomber.Contracts.Stats;
using NBomber.CSharp;

namespace Conformance.Load.Running;

/// <summary>A run from its plan to its result, on NBomber.</summary>
/// <param name="time">The clock.</param>
public sealed class LoadSession(TimeProvider time)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromSeconds(5);

    // Arrivals of the warm-up are none of the run's.
    private const long FirstOfWarmUp = 1L << 40;

    /// <summary>Where reports of NBomber itself go, in all its formats; null for none.</summary>
    public string? NBomberReports { get; init; }

    /// <summary>NBomber's own configuration.</summary>
    public NBomberFiles NBomberFiles { get; init; } = NBomberFiles.None;

    /// <summary>Told every few seconds what was measured so far.</summary>
    public Action<LoadFigures, TimeSpan> Progress { get; init; } = (_, _) => { };

    /// <summary>Ends the run before its time; what was measured by then is kept.</summary>
    public CancellationToken Interruption { get; init; }

    /// <summary>Runs it.</summary>
    /// <param name="plan">What is to be done.</param>
    /// <param name="shard">Which part of it, from 1.</param>
    /// <param name="warmUp">What is loaded before the run, to be ready; null where nothing needs it.</param>
    /// <param name="target">Makes what is loaded; called once, as the run begins.</param>
    public LoadResult Run(LoadPlan plan, int shard, Func<ILoadTarget>? warmUp, Func<ILoadTarget> target)
    {
        var limits = plan.Profile.Limits;
        var most = plan.Profile.Length + limits.Drain;
        var figures = LoadFigures.For(most);
        (ILoadTarget Target, LoadRun Run, DateTimeOffset At)? begun = null;
        using var interruption = Interruption.Register(() => begun?.Run.Stop("stopped by hand"));
        try
        {
            var scenario = LoadScenario.Create(plan.Profile.Name, plan.Workers, most, () => WarmUpAsync(warmUp), () =>
            {
                var own = target();
                begun = (own, new(plan.Schedule(shard), own, limits, figures, new PromptTime(time)), time.GetUtcNow());
                return begun.Value.Run;
            });
            using var sink = new ProgressSink(() => Progress(figures, begun?.Run.Elapsed ?? TimeSpan.Zero));
            var context = NBomberFiles.Apply(NBomberRunner.RegisterScenarios(scenario))
                .WithTestSuite("conformance")
                .WithTestName(plan.Profile.Name)
                .WithReportingInterval(ProgressInterval)
                .WithReportingSinks(sink);
            NBomberRunner.Run(NBomberReports is { } folder
                ? context.WithReportFolder(folder).WithReportFileName(plan.Profile.Name).WithReportFormats(ReportFormat.Txt, ReportFormat.Html, ReportFormat.Csv, ReportFormat.Md)
                : context.WithoutReports());
            return begun is { } over
                ? new(plan, [shard], over.At, over.Run.Stopped is { } stopped ? [stopped] : [], figures)
                : throw new BenchFaultException(Owner.Bench, "the run did not begin: what is to be loaded could not be set up", "try --against core, which needs no network");
        }
        finally
        {
            begun?.Run.Dispose();
            begun?.Target.Dispose();
        }
    }

    private async Task WarmUpAsync(Func<ILoadTarget>? make)
    {
        if (make is null)
        {
            return;
        }

        using var target = make();
        var start = time.GetTimestamp();
        for (var index = FirstOfWarmUp; time.GetElapsedTime(start) < WarmUp; index++)
        {
            await target.SendAsync(new(index, TimeSpan.Zero), CancellationToken.None);
        }
    }
}
