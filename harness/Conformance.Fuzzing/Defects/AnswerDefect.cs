namespace Conformance.Fuzzing.Defects;

/// <summary>A mistake put between a card and its user, to prove that the fuzzer finds it.</summary>
/// <param name="Name">In kebab-case.</param>
/// <param name="Invariant">The one that must be found broken.</param>
/// <param name="Change">Gives the answer in place of the card's own, with its status word.</param>
public sealed record AnswerDefect(string Name, string Invariant, AnswerChange Change);
