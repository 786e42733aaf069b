namespace Conformance.ReaderSimulator;

/// <summary>Everything that can stand on a screen; which lines and buttons do, depends on the session.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Lines">What may stand below it, by key; {name} stands for something that is filled in.</param>
/// <param name="Buttons">What may be touched, in order.</param>
/// <param name="Announced">What is heard when it comes up; null for nothing.</param>
internal sealed record ScreenSheet(
    ScreenText Title,
    IReadOnlyDictionary<string, ScreenText> Lines,
    IReadOnlyList<string> Buttons,
    Announcement? Announced);
