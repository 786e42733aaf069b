namespace Conformance.Certification.Recording;

/// <summary>A bundle's evidence was interrupted here, and somebody went on with it.</summary>
/// <param name="At">When he did, UTC, in whole seconds. When it was interrupted nobody wrote down: a process that is killed does not.</param>
/// <param name="Stage">The folder of what was going on: the device's run, or the bench's own before or after it.</param>
/// <param name="Log">The log that was cut off, by its name in that folder; null in the bench's own runs, where the scenario is simply done again.</param>
public sealed record Resumption(string At, string Stage, string? Log);
