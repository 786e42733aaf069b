namespace Conformance.Bench.Requirements;

/// <summary>One thing that the public documents say.</summary>
/// <param name="Id">Its id, for instance RDR-4 or E5.4-2.</param>
/// <param name="Documents">The documents that say it.</param>
/// <param name="Text">One sentence, in our own words.</param>
/// <param name="Unmapped">Why no requirement rests on it; null when one does.</param>
public sealed record Fact(string Id, IReadOnlyList<string> Documents, string Text, string? Unmapped);
