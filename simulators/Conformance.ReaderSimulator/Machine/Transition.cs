namespace Conformance.ReaderSimulator;

/// <summary>One step of the state machine; reason, fact and what it ends stand in <see cref="TransitionTable"/>.</summary>
/// <param name="To">The new state.</param>
/// <param name="Cause">What happened.</param>
internal sealed record Transition(ReaderState To, Cause Cause)
{
    /// <summary>More about the cause, for the log: a status word, a fault, the centre's own word.</summary>
    public string? Detail { get; init; }
}
