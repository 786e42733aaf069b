namespace Conformance.Bench.Judgement;

/// <summary>One thing that a run can prove or disprove.</summary>
/// <param name="Id">Stable kebab-case id; reports, defects and the kill table cite it.</param>
/// <param name="Owner">Who acts when it fails.</param>
/// <param name="Statement">What must hold, in one sentence.</param>
/// <param name="Facts">The fact ids it rests on, for instance "RDR-4".</param>
public sealed record Check(string Id, Owner Owner, string Statement, params IReadOnlyList<string> Facts)
{
    /// <summary>Id and statement, for people.</summary>
    public override string ToString() => $"{Id}: {Statement}";
}
