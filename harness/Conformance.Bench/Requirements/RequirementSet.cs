namespace Conformance.Bench.Requirements;

/// <summary>Which requirements counted at a date. Frozen, so that a result keeps its meaning.</summary>
/// <param name="Name">Its name, for instance 2025-09.</param>
/// <param name="Title">What it stands for.</param>
/// <param name="BasedOn">The documents that it rests on.</param>
/// <param name="Fingerprints">Its requirements, each with the fingerprint of its wording when the set was frozen.</param>
public sealed record RequirementSet(string Name, string Title, IReadOnlyList<string> BasedOn, IReadOnlyDictionary<string, string> Fingerprints)
{
    /// <summary>The ids of its requirements.</summary>
    public IEnumerable<string> Ids => Fingerprints.Keys;

    /// <summary>True when the requirement counts in this set.</summary>
    public bool Contains(string requirement) => Fingerprints.ContainsKey(requirement);
}
