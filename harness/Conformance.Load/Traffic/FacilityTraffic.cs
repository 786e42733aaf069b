namespace Conformance.Load.Traffic;

/// <summary>What facilities of one kind asked in a month.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Institutions">How many there are.</param>
/// <param name="Inquiries">All inquiries of the month.</param>
/// <param name="ByCard">Of these, by My Number card.</param>
/// <param name="Viewings">What was viewed.</param>
public sealed record FacilityTraffic(FacilityKind Kind, int Institutions, long Inquiries, long ByCard, Viewings Viewings);
