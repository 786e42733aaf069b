namespace Conformance.ReaderSimulator;

/// <summary>A row of <see cref="TransitionTable"/>: in each of these states, this cause may lead to each of those.</summary>
/// <param name="From">States in which it can happen.</param>
/// <param name="Cause">What happens.</param>
/// <param name="To">States that it may lead to; which one, says the session.</param>
/// <param name="Fact">Id of the fact behind it (RDR-4), or the section of a facts file.</param>
/// <param name="Because">The reason in words.</param>
/// <param name="Ends">How the session ends with it; null when it goes on, or when there is none.</param>
/// <param name="IsSeeded">True for what no good reader does.</param>
public sealed record TransitionRow(
    IReadOnlyList<string> From,
    Cause Cause,
    IReadOnlyList<string> To,
    string Fact,
    string Because,
    SessionEnding? Ends = null,
    bool IsSeeded = false);
