namespace Conformance.Load.Traffic;

/// <summary>What a country's reception desks ask in a month, as data (fixtures/traffic).</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Facilities">By kind of facility, each kind once.</param>
/// <param name="VisitsPerPerson">Inquiries by card of one person in the month.</param>
/// <param name="Identity">How identity is proved.</param>
/// <param name="People">How patients' certificates and insurances stand, in shares that add up to 1.</param>
/// <param name="Days">The days of the month.</param>
/// <param name="Hours">The share of a day's traffic in each of its 24 hours, from midnight on; they add up to 1.</param>
/// <param name="Basis">Of each field above, where it is from; an assumption says so in its first word.</param>
public sealed record TrafficModel(
    string Name,
    IReadOnlyList<FacilityTraffic> Facilities,
    double VisitsPerPerson,
    IdentityShares Identity,
    IReadOnlyDictionary<PersonKind, double> People,
    IReadOnlyList<DayWeight> Days,
    IReadOnlyList<double> Hours,
    IReadOnlyDictionary<string, string> Basis)
{
    /// <summary>All inquiries of the month.</summary>
    public long Inquiries => Facilities.Sum(facility => facility.Inquiries);

    /// <summary>The share of a month's traffic that falls into the busiest hour of its busiest day.</summary>
    public double BusiestHour => Days.Max(day => day.Weight) / Days.Sum(day => day.Count * day.Weight) * Hours.Max();
}
