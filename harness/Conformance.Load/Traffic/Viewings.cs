namespace Conformance.Load.Traffic;

/// <summary>How often was viewed in a month; of the inquiries by card, this is the share that consented and was viewed.</summary>
/// <param name="Checkups">特定健診.</param>
/// <param name="Prescriptions">薬剤.</param>
/// <param name="Medical">診療.</param>
public sealed record Viewings(long Checkups, long Prescriptions, long Medical);
