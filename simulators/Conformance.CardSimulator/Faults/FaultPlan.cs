namespace Conformance.CardSimulator.Faults;

/// <summary>What goes wrong with a card and when, in the transport or in time. A seeded defect is a mistake of the chip; this is none.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Why">What it is for, in a sentence.</param>
/// <param name="Seed">Seed of everything random in it: the same plan does the same every time.</param>
/// <param name="Faults">In any order.</param>
public sealed record FaultPlan(string Name, string Why, int Seed, IReadOnlyList<PlannedFault> Faults)
{
    /// <summary>The persona whose card is put in place of the first; null when none is.</summary>
    public string? Other => Faults.OfType<PlannedFault.Swapped>().FirstOrDefault()?.With;
}
