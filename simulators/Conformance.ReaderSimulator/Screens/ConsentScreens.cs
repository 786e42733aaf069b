namespace Conformance.ReaderSimulator;

/// <summary>The consent screens; each states the purpose (CONS-1).</summary>
internal static class ConsentScreens
{
    public static string IdOf(ConsentItem item) => item switch
    {
        ConsentItem.Surgery => ScreenIds.ConsentSurgery,
        ConsentItem.Medical => ScreenIds.ConsentMedical,
        ConsentItem.Diagnosis => ScreenIds.ConsentDiagnosis,
        ConsentItem.Medicines => ScreenIds.ConsentMedicines,
        ConsentItem.Diseases => ScreenIds.ConsentDiseases,
        ConsentItem.Limit => ScreenIds.ConsentLimit,
        _ => ScreenIds.ConsentCheckups,
    };

    /// <summary>Names what is asked.</summary>
    public static Screen All(ScreenBook book, IReadOnlyList<ConsentItem> items, bool preselected)
    {
        var screen = book.Show(ScreenIds.ConsentAll);
        return Select(screen with { Lines = [.. screen.Lines.Select(line => line.With("items", book.NameOf(items)))] }, preselected);
    }

    public static Screen Item(ScreenBook book, ConsentItem item, bool preselected) => Select(book.Show(IdOf(item)), preselected);

    // The first button is the one that agrees.
    private static Screen Select(Screen screen, bool preselected) =>
        screen with { Buttons = [screen.Buttons[0] with { IsSelected = preselected }, .. screen.Buttons.Skip(1)] };
}
