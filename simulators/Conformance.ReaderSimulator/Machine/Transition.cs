namespace Conformance.ReaderSimulator;

/// <summary>One step of the state machine, with the reason in words and the id of the fact behind it.</summary>
/// <param name="To">The new state.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Fact">Id of a fact (RDR-4), or the section of a facts file.</param>
/// <param name="Ends">How the session ended; set exactly when a session does.</param>
internal sealed record Transition(ReaderState To, string Reason, string Fact, SessionEnding? Ends = null);
