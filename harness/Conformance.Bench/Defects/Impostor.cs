using Conformance.Bench.Requirements;

namespace Conformance.Bench.Defects;

/// <summary>What is expected of a device that is none.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Statement">What it does instead of being a reader.</param>
/// <param name="MayPass">The checks that it passes, each with the reason why that is harmless; it may pass no other.</param>
public sealed record Impostor(string Id, Wording Statement, IReadOnlyList<ReasonedCheck> MayPass);
