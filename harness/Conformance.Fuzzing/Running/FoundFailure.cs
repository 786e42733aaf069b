using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Running;

/// <summary>A sequence after which an invariant does not hold, on a card that was new before it.</summary>
/// <param name="Violation">What did not hold.</param>
/// <param name="Acts">The sequence; its last act is the one that showed it.</param>
public sealed record FoundFailure(Violation Violation, IReadOnlyList<CardAct> Acts);
