namespace Conformance.ReaderSimulator;

/// <summary>The consent screens; each states the purpose (CONS-1).</summary>
internal static class ConsentScreens
{
    public static string IdOf(ConsentItem item) => item switch
    {
        ConsentItem.Surgery => ScreenIds.ConsentSurgery,
        ConsentItem.Medical => ScreenIds.ConsentMedical,
        _ => ScreenIds.ConsentCheckups,
    };

    public static Screen All(ScreenBook book, bool preselected) => Select(book.Show(ScreenIds.ConsentAll), preselected);

    public static Screen Item(ScreenBook book, ConsentItem item, bool preselected) => Select(book.Show(IdOf(item)), preselected);

    // The first button is the one that agrees.
    private static Screen Select(Screen screen, bool preselected) =>
        screen with { Buttons = [screen.Buttons[0] with { IsSelected = preselected }, .. screen.Buttons.Skip(1)] };
}
