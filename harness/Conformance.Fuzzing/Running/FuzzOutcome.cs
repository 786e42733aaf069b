namespace Conformance.Fuzzing.Running;

/// <summary>What a run came to.</summary>
/// <param name="Acts">How many acts were judged.</param>
/// <param name="Cards">On how many cards, each new.</param>
/// <param name="Reach">How far they got.</param>
/// <param name="Failure">The shortest sequence that breaks an invariant; null when none was broken.</param>
/// <param name="FoundIn">How many acts the sequence had in which it was found.</param>
public sealed record FuzzOutcome(long Acts, int Cards, Reach Reach, FoundFailure? Failure, int FoundIn);
