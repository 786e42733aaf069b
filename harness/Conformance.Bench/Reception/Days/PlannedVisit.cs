using NodaTime;

namespace Conformance.Bench.Reception.Days;

/// <summary>One person of a day.</summary>
/// <param name="At">When the person comes, by the clock on the wall.</param>
/// <param name="Visit">Who, how identity is shown, what is consented to.</param>
public sealed record PlannedVisit(LocalTime At, Visit Visit);
