namespace Conformance.ReaderSimulator;

/// <summary>A numbered message, passed on as it came (facts/eligibility.md 4.3: codes are opaque, texts are shown unchanged).</summary>
public sealed record ScreenMessage(string Code, string Text);
