namespace Conformance.ReaderSimulator;

/// <summary>One text in the two languages of the screens.</summary>
public sealed record ScreenText(string Japanese, string English);
