using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults on the consent screens, on the PIN pad, and on the way to the card's files.</summary>
public sealed class ConsentDefectsTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "purpose-missing-on-items", "診察や薬の処方に役立てるために使います", "" },
        { "surgery-asked-with-medical", "consent-surgery, surgery False, medical True, checkups True", "consent-medical, surgery False, medical False, checkups True" },
        { "one-yes-for-all", "surgery False, medical True, checkups True", "surgery True, medical True, checkups True" },
        { "one-by-one-missing", "agree-all one-by-one refuse-all cancel", "agree-all refuse-all cancel" },
        { "limit-consent-asked", "手術、診療・薬剤、健診の情報 診察や薬の処方に役立てるために使います", "手術、診療・薬剤、健診の情報 診察や薬の処方に役立てるために使います 限度額適用認定証の情報も提供します" },
        { "digits-shown", "1 False", "1 True" },
        { "pad-digit-twice", "0123456789", "1123456789" },
        { "pad-swaps-two-keys", "all laid out anew", "two keys moved" },
        { "pin-to-signature-file", "00A4020C 0018", "00A4020C 001B" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) =>
        DefectTrial.RunAsync(name, right, wrong, defect => new(defect: defect), bench => ShowAsync(bench, name));

    private static Task<string> ShowAsync(ReaderBench bench, string name) => name switch
    {
        "purpose-missing-on-items" => AtAsync(bench, "consent-medical", () => Lines(bench)),
        "surgery-asked-with-medical" => FirstNoThenYesAsync(bench, () => $"{bench.ScreensShown.First(id => id.StartsWith("consent-", StringComparison.Ordinal) && id != "consent-all")}, {Words(bench.Centre.Inquiries[^1].Consents)}"),
        "one-yes-for-all" => FirstNoThenYesAsync(bench, () => $"{Words(bench.Centre.Inquiries[^1].Consents)}"),
        "one-by-one-missing" => AtAsync(bench, "consent-all", () => string.Join(' ', bench.Screen.Buttons.Select(button => button.Id))),
        "limit-consent-asked" => AtAsync(bench, "consent-all", () => Lines(bench)),
        "digits-shown" => KeyAsync(bench, () => $"{bench.Screen.FilledMarks} {bench.Screen.ShowsDigits}"),
        "pad-digit-twice" => AtAsync(bench, "pin", () => string.Concat(bench.Screen.PadLayout!.Order())),
        "pad-swaps-two-keys" => AtAsync(bench, "pin", () => Moved(bench) == 2 ? "two keys moved" : "all laid out anew"),
        _ => PinAsync(bench, () => bench.Card.Commands.Last(command => command.StartsWith("00A402", StringComparison.Ordinal))),
    };

    private static async Task<string> AtAsync(ReaderBench bench, string screen, Func<string> look)
    {
        await Walks.ToAsync(bench, screen);
        return look();
    }

    private static async Task<string> FirstNoThenYesAsync(ReaderBench bench, Func<string> look)
    {
        await bench.FaceAsync();
        await bench.TouchAsync("one-by-one");
        await bench.TouchAsync("disagree");
        await bench.TouchAsync("agree");
        await bench.TouchAsync("agree");
        return look();
    }

    private static async Task<string> KeyAsync(ReaderBench bench, Func<string> look)
    {
        await Walks.ToAsync(bench, "pin");
        await bench.KeysAsync("1");
        return look();
    }

    private static async Task<string> PinAsync(ReaderBench bench, Func<string> look)
    {
        await Walks.ToAsync(bench, "pin");
        await bench.PinAsync("0000");
        return look();
    }

    private static string Words(ConsentAnswers sent)
    {
        Assert.Equal(sent.Diagnosis, sent.Medicines);
        return $"surgery {sent.Surgery}, medical {sent.Diagnosis}, checkups {sent.Checkups}";
    }

    private static int Moved(ReaderBench bench) => bench.Screen.PadLayout!.Zip("1234567890").Count(pair => pair.First != pair.Second);

    private static string Lines(ReaderBench bench) => string.Join(' ', bench.Screen.Lines.Select(line => line.Japanese));
}
