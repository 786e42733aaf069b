namespace Conformance.Bench.Requirements;

/// <summary>One text in the two languages of the reports.</summary>
/// <param name="En">English.</param>
/// <param name="Ja">Japanese.</param>
public readonly record struct Wording(string En, string Ja);
