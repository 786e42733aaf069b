namespace Conformance.ReaderSimulator;

/// <summary>The consent screens; each states the purpose (CONS-1).</summary>
internal static class ConsentScreens
{
    private static readonly ScreenText Purpose =
        new("診察や薬の処方に役立てるために使います", "Used for your examination and prescriptions");

    public static string IdOf(ConsentItem item) => item switch
    {
        ConsentItem.Surgery => ScreenIds.ConsentSurgery,
        ConsentItem.Medical => ScreenIds.ConsentMedical,
        _ => ScreenIds.ConsentCheckups,
    };

    public static Screen All(bool preselected) => new(
        ScreenIds.ConsentAll,
        new("過去の医療情報の提供に同意しますか", "Do you agree to share your medical information?"),
        [new("手術、診療・薬剤、健診の情報", "Surgery, medical and prescription, and check-up information"), Purpose],
        [
            ButtonTexts.Button(ButtonIds.AgreeAll, preselected),
            .. ButtonTexts.Buttons(ButtonIds.OneByOne, ButtonIds.RefuseAll, ButtonIds.Cancel),
        ]);

    public static Screen Item(ConsentItem item, bool preselected) => new(
        IdOf(item),
        Question(item),
        [Purpose],
        [ButtonTexts.Button(ButtonIds.Agree, preselected), .. ButtonTexts.Buttons(ButtonIds.Disagree, ButtonIds.Cancel)]);

    private static ScreenText Question(ConsentItem item) => item switch
    {
        ConsentItem.Surgery => new("手術情報の提供に同意しますか", "Do you agree to share information on surgery?"),
        ConsentItem.Medical => new("診療・薬剤情報の提供に同意しますか", "Do you agree to share medical and prescription information?"),
        _ => new("特定健診情報の提供に同意しますか", "Do you agree to share check-up information?"),
    };
}
