namespace Conformance.Verification;

/// <summary>What a visit is worth, and how often.</summary>
/// <param name="Points">Points; 0 where there are none.</param>
/// <param name="OnceInMonths">They count once in that many months; null for at every visit of the kind.</param>
public sealed record InformationPoints(int Points, int? OnceInMonths);
