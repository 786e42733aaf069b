namespace Conformance.Bench.Observation;

/// <summary>A message of the centre as the reader shows it. Codes are opaque: their official list is not public (facts/eligibility.md 8).</summary>
/// <param name="Code">The code.</param>
/// <param name="Text">The text, to be shown as it came.</param>
public sealed record MessageContent(string Code, string Text);
