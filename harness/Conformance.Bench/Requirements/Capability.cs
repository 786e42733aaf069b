namespace Conformance.Bench.Requirements;

/// <summary>Something that a device may declare it can do.</summary>
/// <param name="Id">Its id, for instance visual-mode.</param>
/// <param name="Statement">What it says of the device.</param>
public sealed record Capability(string Id, Wording Statement);
