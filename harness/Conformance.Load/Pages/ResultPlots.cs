using Conformance.Load.Latency;
using Conformance.Load.Results;

namespace Conformance.Load.Pages;

/// <summary>The plots of one result.</summary>
internal static class ResultPlots
{
    private static readonly double[] Shares = [0, 0.1, 0.25, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.975, 0.99, 0.995, 0.9975, 0.999, 0.9995, 0.9999];

    public static string ByPercentile(LoadFigures figures) => LinePlot.Draw(
        "percentiles",
        "Latency by percentile",
        FormattableString.Invariant($"From the moment that was meant: p50 {Milliseconds(figures.FromDue, 0.5)} ms, p99 {Milliseconds(figures.FromDue, 0.99)} ms. From the actual start: p50 {Milliseconds(figures.FromStart, 0.5)} ms, p99 {Milliseconds(figures.FromStart, 0.99)} ms."),
        PlotAxis.Percentiles(),
        Times(figures.FromDue, figures.FromStart),
        [Percentiles("from the moment that was meant", "a", figures.FromDue), Percentiles("from the actual start", "b", figures.FromStart)]);

    public static string OverTime(LoadFigures figures) => LinePlot.Draw(
        "over-time",
        "Latency over time, from the moment that was meant",
        FormattableString.Invariant($"By the second at which requests were due; p99 in the worst slice: {figures.Slices.Max(slice => Milliseconds(slice.FromDue, 0.99))} ms."),
        Seconds(figures),
        Times([.. figures.Slices.Select(slice => slice.FromDue)]),
        [SliceSeries(figures, "p50", "b", 0.5), SliceSeries(figures, "p99", "a", 0.99), SliceSeries(figures, "longest", "c", 1)]);

    public static string Rates(LoadFigures figures)
    {
        var seconds = figures.SliceLength.TotalSeconds;
        return LinePlot.Draw(
            "rates",
            "Planned against done, a second",
            FormattableString.Invariant($"{figures.Planned} requests were planned, {figures.Started} started, {figures.Answered} answered, {figures.Errors} of them with errors."),
            Seconds(figures),
            PlotAxis.Linear("requests a second", figures.Slices.Max(slice => Math.Max(slice.Planned, Math.Max(slice.Started, slice.Answered))) / seconds),
            [
                RateSeries(figures, "planned", "a", slice => slice.Planned),
                RateSeries(figures, "started", "b", slice => slice.Started),
                RateSeries(figures, "answered", "c", slice => slice.Answered),
                RateSeries(figures, "errors", "d", slice => slice.Errors),
            ]);
    }

    public static string Lateness(LoadFigures figures) => LinePlot.Draw(
        "lateness",
        "Lateness of the generator by percentile",
        FormattableString.Invariant($"p99 {Milliseconds(figures.Lateness, 0.99)} ms; above {RunValidity.MostLateness.TotalMilliseconds} ms a run is void."),
        PlotAxis.Percentiles(),
        Times(figures.Lateness),
        [Percentiles("lateness", "a", figures.Lateness), new("limit at p99", "d", [(0, RunValidity.MostLateness.TotalMilliseconds), (0.9999, RunValidity.MostLateness.TotalMilliseconds)])]);

    private static PlotSeries Percentiles(string name, string style, LatencyHistogram times) =>
        new(name, style, [.. Shares.Select(share => (share, Milliseconds(times, share)))]);

    private static PlotSeries SliceSeries(LoadFigures figures, string name, string style, double share) => new(
        name, style, [.. Starts(figures).Where(start => start.Slice.FromDue.Count > 0).Select(start => (start.Second, Milliseconds(start.Slice.FromDue, share)))]);

    private static PlotSeries RateSeries(LoadFigures figures, string name, string style, Func<LoadSlice, long> count) =>
        new(name, style, [.. Starts(figures).Select(start => (start.Second, count(start.Slice) / figures.SliceLength.TotalSeconds))]);

    private static IEnumerable<(double Second, LoadSlice Slice)> Starts(LoadFigures figures) =>
        figures.Slices.Take(Shown(figures)).Select((slice, index) => (index * figures.SliceLength.TotalSeconds, slice));

    // The time to drain is mostly empty.
    private static int Shown(LoadFigures figures) => Math.Max(1, figures.Slices.Count - figures.Slices.Reverse().TakeWhile(slice => slice is { Planned: 0, Started: 0, Answered: 0 }).Count());

    private static PlotAxis Seconds(LoadFigures figures) => PlotAxis.Linear("seconds from the start", Shown(figures) * figures.SliceLength.TotalSeconds);

    private static PlotAxis Times(params LatencyHistogram[] all)
    {
        var filled = all.Where(times => times.Count > 0).ToList();
        return PlotAxis.Logarithmic(
            "milliseconds", filled.Select(times => times.Smallest.TotalMilliseconds).DefaultIfEmpty(1).Min(), filled.Select(times => times.Largest.TotalMilliseconds).DefaultIfEmpty(1).Max());
    }

    private static double Milliseconds(LatencyHistogram times, double share) => Math.Round(times.Quantile(share).TotalMilliseconds, 3);
}
