namespace Conformance.ReaderSimulator;

/// <summary>
/// All screens of a model as data (Screens/screens.json), with the model's own words laid over those that all models share
/// (RDR-1: screens differ by model). The ids of screens, lines and buttons are the same everywhere.
/// </summary>
internal sealed class ScreenBook(
    IReadOnlyDictionary<string, ScreenSheet> sheets, IReadOnlyDictionary<string, ScreenText> labels, IReadOnlyDictionary<ConsentItem, ScreenText> items)
{
    /// <summary>The words that models share; read once, never changed.</summary>
    public static ScreenBook Shared { get; } = ScreenBookFile.Read();

    public IReadOnlyDictionary<string, ScreenSheet> Sheets => sheets;

    public IReadOnlyDictionary<string, ScreenText> Labels => labels;

    /// <summary>The book as a model words and announces it.</summary>
    public ScreenBook For(ReaderModel model) => new(
        sheets.ToDictionary(sheet => sheet.Key, sheet => sheet.Value with
        {
            Title = model.Wording.Titles.GetValueOrDefault(sheet.Key, sheet.Value.Title),
            Lines = sheet.Value.Lines.ToDictionary(line => line.Key, line => model.Wording.Lines.GetValueOrDefault($"{sheet.Key}.{line.Key}", line.Value)),
            Announced = Heard(sheet.Value.Announced, model.Announces),
        }),
        labels.ToDictionary(label => label.Key, label => model.Wording.Labels.GetValueOrDefault(label.Key, label.Value)),
        items);

    /// <summary>The items by name, one after the other.</summary>
    public ScreenText NameOf(IReadOnlyList<ConsentItem> named) =>
        new(string.Join('、', named.Select(item => items[item].Japanese)), string.Join(", ", named.Select(item => items[item].English)));

    /// <summary>A screen with all its lines and buttons.</summary>
    public Screen Show(string id) => Show(id, sheets[id].Lines.Keys, sheets[id].Buttons);

    /// <summary>A screen with all its lines, and those buttons of its own that are offered.</summary>
    public Screen Show(string id, params IReadOnlyCollection<string> buttons) => Show(id, sheets[id].Lines.Keys, buttons);

    /// <summary>A screen with those lines and buttons of its own that are named.</summary>
    public Screen Show(string id, IEnumerable<string> lines, IReadOnlyCollection<string> buttons)
    {
        var sheet = sheets[id];
        return new(
            id,
            sheet.Title,
            [.. lines.Select(line => sheet.Lines[line])],
            [.. sheet.Buttons.Where(buttons.Contains).Select(button => new ScreenButton(button, labels[button]))])
        {
            Announced = sheet.Announced,
        };
    }

    /// <summary>The end of a session with all lines of the screen.</summary>
    public Screen Ending(string id, bool holdsCard) => Ending(id, holdsCard, sheets[id].Lines.Keys);

    /// <summary>The end of a session; who came with a phone has no card to take, and is not told to.</summary>
    public Screen Ending(string id, bool holdsCard, IEnumerable<string> lines)
    {
        if (holdsCard)
        {
            return Show(id, lines, []);
        }

        var screen = Show(id, lines.Where(line => line != "take-card"), []);
        return screen with { Announced = screen.Announced is { } heard ? heard with { Words = null } : null };
    }

    private static Announcement? Heard(Announcement? announced, AnnouncementStyle style) => style switch
    {
        AnnouncementStyle.Voice => announced,
        AnnouncementStyle.Beep => announced is null ? null : announced with { Words = null },
        _ => null,
    };
}
