namespace Conformance.Bench.Outcomes.Times;

/// <summary>How long one session took, from the card's being placed until it was taken. Names nobody.</summary>
/// <param name="Identity">The way by which identity was proven: face, pin or sight; null when it was not.</param>
/// <param name="Ending">How the reader says that it ended; null when it says nothing, or the log ends before.</param>
/// <param name="Seconds">From the card placed to the card taken, or to the end of the log.</param>
/// <param name="Steps">The screens, in order.</param>
public sealed record SessionTime(string? Identity, string? Ending, double Seconds, IReadOnlyList<StepTime> Steps);
