namespace Conformance.Load.Results;

/// <summary>
/// Whether a run says anything at all. A generator that was late itself, or that did not send what was planned, has measured itself; no
/// figure of such a run may be used, good or bad.
/// </summary>
public static class RunValidity
{
    /// <summary>The generator's own lateness may be at most so much at the 99th percentile.</summary>
    public static readonly TimeSpan MostLateness = TimeSpan.FromMilliseconds(5);

    /// <summary>Planned and started may differ by one, or by this share.</summary>
    public const double MostMissing = 0.001;

    /// <summary>Why a run is void; empty when it is not.</summary>
    public static IReadOnlyList<string> Complaints(LoadFigures figures)
    {
        var complaints = new List<string>();
        var lateness = figures.Lateness.Quantile(0.99);
        if (lateness > MostLateness)
        {
            complaints.Add(FormattableString.Invariant($"the generator was late by {lateness.TotalMilliseconds:0.0} ms at p99; at most {MostLateness.TotalMilliseconds:0} ms is allowed"));
        }

        if (Math.Abs(figures.Planned - figures.Started) > Math.Max(1, figures.Planned * MostMissing))
        {
            complaints.Add(FormattableString.Invariant($"{figures.Planned} requests were planned and {figures.Started} started"));
        }

        if (figures.Started == 0)
        {
            complaints.Add("no request was started");
        }

        return complaints;
    }
}
