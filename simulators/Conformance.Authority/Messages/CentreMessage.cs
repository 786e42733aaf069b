namespace Conformance.Authority;

/// <summary>A code with the text that a screen shows as it is (facts/eligibility.md 4.3: treat codes as opaque, pass texts on unchanged).</summary>
internal sealed record CentreMessage(string Code, string Text);
