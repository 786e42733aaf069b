namespace Conformance.ReaderSimulator;

/// <summary>One text in the two languages of the screens.</summary>
public sealed record ScreenText(string Japanese, string English)
{
    /// <summary>With {name} filled in.</summary>
    internal ScreenText With(string name, string value) =>
        new(Japanese.Replace($"{{{name}}}", value, StringComparison.Ordinal), English.Replace($"{{{name}}}", value, StringComparison.Ordinal));
}
