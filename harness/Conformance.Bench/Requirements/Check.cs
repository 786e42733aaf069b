using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements;

/// <summary>One thing that a run can prove or disprove; decided by a Then step, which names it by its id.</summary>
/// <param name="Id">Stable kebab-case id; reports, defects and waivers cite it.</param>
/// <param name="Owner">Who acts when it fails.</param>
/// <param name="Statement">What must hold, in one sentence.</param>
/// <param name="Remedy">What to change when it does not, in one sentence.</param>
public sealed record Check(string Id, Owner Owner, Wording Statement, Wording Remedy)
{
    /// <summary>
    /// What this check alone reads, where that is less than its requirement needs: the way to it needs the rest, and a log in which that
    /// way was gone already does not. Null when it is the same.
    /// </summary>
    public IReadOnlyList<Aspect>? Needs { get; init; }

    /// <summary>Id and statement, for people.</summary>
    public override string ToString() => $"{Id}: {Statement.En}";
}
