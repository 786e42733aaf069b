namespace Conformance.Load.Running;

/// <summary>
/// Searches the highest rate that keeps the objectives: doubles until one does not, or halves until one does, and then halves the distance
/// until the two are within a twentieth.
/// </summary>
/// <param name="most">No higher rate is tried.</param>
public sealed class KneeSearch(double most)
{
    private const double Near = 1.05;
    private const int MostHalvings = 12;
    private readonly List<KneeProbe> _probes = [];

    /// <summary>Every rate that was tried, in order.</summary>
    public IReadOnlyList<KneeProbe> Probes => _probes;

    /// <summary>Searches.</summary>
    /// <param name="start">The first rate, arrivals a second.</param>
    /// <param name="probe">Runs at a rate: whether the objectives were kept, and what to say of it.</param>
    /// <returns>The highest rate that kept them; null when none did. That there may be a higher one, <see cref="ReachedMost"/> says.</returns>
    public double? Find(double start, Func<double, (bool Keeps, string Remark)> probe)
    {
        var (good, bad) = Bracket(Math.Min(start, most), probe);
        while (good is { } low && bad is { } high && high > low * Near)
        {
            var middle = Math.Sqrt(low * high);
            (good, bad) = Try(middle, probe) ? (middle, high) : (low, middle);
        }

        return good;
    }

    /// <summary>True when even the highest rate that might be tried kept them.</summary>
    public bool ReachedMost => _probes.Any(probe => probe.Keeps && probe.PerSecond >= most);

    private (double? Good, double? Bad) Bracket(double start, Func<double, (bool Keeps, string Remark)> probe)
    {
        if (!Try(start, probe))
        {
            var bad = start;
            for (var halvings = 0; halvings < MostHalvings; halvings++)
            {
                if (Try(bad / 2, probe))
                {
                    return (bad / 2, bad);
                }

                bad /= 2;
            }

            return (null, bad);
        }

        var good = start;
        while (good < most)
        {
            var next = Math.Min(good * 2, most);
            if (!Try(next, probe))
            {
                return (good, next);
            }

            good = next;
        }

        return (good, null);
    }

    private bool Try(double rate, Func<double, (bool Keeps, string Remark)> probe)
    {
        var (keeps, remark) = probe(rate);
        _probes.Add(new(rate, keeps, remark));
        return keeps;
    }
}
