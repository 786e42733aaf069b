namespace Conformance.ReaderSimulator;

/// <summary>One text in the two languages of the screens.</summary>
public sealed record ScreenText(string Japanese, string English)
{
    /// <summary>With {name} filled in, in both languages alike.</summary>
    internal ScreenText With(string name, string value) => With(name, new ScreenText(value, value));

    /// <summary>With {name} filled in.</summary>
    internal ScreenText With(string name, ScreenText value) =>
        new(Japanese.Replace($"{{{name}}}", value.Japanese, StringComparison.Ordinal), English.Replace($"{{{name}}}", value.English, StringComparison.Ordinal));
}
