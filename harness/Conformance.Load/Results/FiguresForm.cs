using Conformance.Load.Running;

namespace Conformance.Load.Results;

/// <summary>Figures in a file.</summary>
internal sealed record FiguresForm(
    long Planned, long Started, long Retries, double SliceSeconds, IReadOnlyList<OutcomeForm> Outcomes, HistogramForm FromDue, HistogramForm FromStart, HistogramForm Lateness, IReadOnlyList<SliceForm> Slices)
{
    public static FiguresForm Of(LoadFigures figures) => new(
        figures.Planned,
        figures.Started,
        figures.Retries,
        figures.SliceLength.TotalSeconds,
        [.. figures.Outcomes.OrderBy(outcome => outcome.Key.IsError).ThenBy(outcome => outcome.Key.Kind, StringComparer.Ordinal).Select(outcome => new OutcomeForm(outcome.Key.Kind, outcome.Key.IsError, outcome.Value))],
        HistogramForm.Of(figures.FromDue),
        HistogramForm.Of(figures.FromStart),
        HistogramForm.Of(figures.Lateness),
        [.. figures.Slices.Select(SliceForm.Of)]);

    /// <summary>The figures, or where the file is wrong.</summary>
    public (LoadFigures? Figures, string Wrong) Restore()
    {
        var slices = Slices.Select(slice => slice.Restore()).ToArray();
        var broken = Array.FindIndex(slices, slice => slice is null);
        return (FromDue.Restore(), FromStart.Restore(), Lateness.Restore()) switch
        {
            (null, _, _) => (null, "$.figures.fromDue"),
            (_, null, _) => (null, "$.figures.fromStart"),
            (_, _, null) => (null, "$.figures.lateness"),
            _ when broken >= 0 || slices.Length is 0 or > LoadFigures.MostSlices => (null, FormattableString.Invariant($"$.figures.slices[{Math.Max(0, broken)}]")),
            _ when Outcomes.Any(outcome => outcome.Count <= 0) || Outcomes.DistinctBy(outcome => (outcome.Kind, outcome.IsError)).Count() != Outcomes.Count => (null, "$.figures.outcomes"),
            _ when Planned < 0 || Started < 0 || Retries < 0 || !(SliceSeconds is >= 1 and < 1e7) => (null, "$.figures"),
            var (fromDue, fromStart, lateness) => (
                new(TimeSpan.FromSeconds(SliceSeconds), slices!, Planned, Started, Retries, Outcomes.Select(outcome => KeyValuePair.Create(new RequestOutcome(outcome.Kind, outcome.IsError), outcome.Count)))
                {
                    FromDue = fromDue,
                    FromStart = fromStart,
                    Lateness = lateness,
                },
                ""),
        };
    }
}
