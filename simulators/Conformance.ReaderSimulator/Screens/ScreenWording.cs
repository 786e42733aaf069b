namespace Conformance.ReaderSimulator;

/// <summary>
/// A model's own words (RDR-1: screens differ by model). What it has no words of its own for is worded as on every other model; the
/// ids of screens and buttons are the same everywhere.
/// </summary>
/// <param name="Titles">Headlines, by the screen's id.</param>
/// <param name="Lines">Lines, by the screen's id, a dot and the line's key.</param>
/// <param name="Labels">Labels, by the button's id.</param>
public sealed record ScreenWording(
    IReadOnlyDictionary<string, ScreenText> Titles,
    IReadOnlyDictionary<string, ScreenText> Lines,
    IReadOnlyDictionary<string, ScreenText> Labels)
{
    /// <summary>No words of its own.</summary>
    public static ScreenWording Plain { get; } = new(new Dictionary<string, ScreenText>(), new Dictionary<string, ScreenText>(), new Dictionary<string, ScreenText>());
}
