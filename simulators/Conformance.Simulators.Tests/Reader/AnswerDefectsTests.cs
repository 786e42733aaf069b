using System.Text;
using Conformance.ReaderSimulator;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults in what becomes of the centre's answer, of a restart, and of cards and passcodes that are right.</summary>
public sealed class AnswerDefectsTests
{
    /// <summary>SELECT of the application, and the look for a certificate, come before anybody is identified.</summary>
    private const int FirstAfterTheFace = 12;

    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "invalid-answer-swallowed", "finished 1", "refused 0" },
        { "address-demanded", "finished 1", "refused 0" },
        { "failure-not-told", "refused E77 照会できません", "finished  " },
        { "staff-passcode-refused", "Visual", "Normal" },
        { "pinless-card-turned-away", "method", "card-error" },
        { "restart-hangs", "idle", "out-of-order" },
        { "small-kana-guessed", "ｼﾖｳｲﾁ", "ｼｮｳｲﾁ" },
        { "placeholders-merged", "●●　●郎", "●　●郎" },
        { "unreadable-card-ignored", "card-error", "idle" },
        { "other-card-taken-for-unreadable", "card-error 002", "card-error 001" },
        { "session-goes-on-with-other-card", "card-error", "consent-all" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) => DefectTrial.RunAsync(
        name,
        right,
        wrong,
        defect => new(defect: defect, card: CardFor(name)),
        bench => ShowAsync(bench, name));

    [Fact]
    public async Task The_centres_error_reaches_terminal_and_patient()
    {
        using var bench = new ReaderBench();
        Assert.Equal("refused E77 照会できません 1", await AnswerAsync(bench, FakeCentre.Failure, () => $"{Message(bench)} {bench.Terminal.Files.Count}"));
    }

    [Fact]
    public async Task A_centre_that_cannot_be_asked_ends_the_session_unless_the_reader_hides_it()
    {
        using var bench = DefectTrial.Open("failure-not-told");
        bench.Centre.Challenge = new ChallengeAnswer.Unavailable(FakeCentre.Down);
        await bench.FaceAsync();
        Assert.Equal(("finished", 0), (bench.Screen.Id, bench.Terminal.Files.Count));
    }

    private static FakeCard? CardFor(string name) => name switch
    {
        "pinless-card-turned-away" => new() { Tries = 0 },
        "unreadable-card-ignored" => new() { ConnectFault = TransportFaultKind.CardMute },
        "other-card-taken-for-unreadable" => new() { IsMyNumberCard = false },
        "session-goes-on-with-other-card" => new() { Disturb = sent => sent == FirstAfterTheFace ? TransportFaultKind.CardRemoved : null },
        _ => null,
    };

    private static Task<string> ShowAsync(ReaderBench bench, string name) => name switch
    {
        "invalid-answer-swallowed" => AnswerAsync(bench, "<XmlMsg><QualificationValidity>2</QualificationValidity><NameKana>ｶｸｳ</NameKana></XmlMsg>", () => $"{bench.Screen.Id} {bench.Terminal.Files.Count}"),
        "address-demanded" => AnswerAsync(bench, FakeCentre.Result, () => $"{bench.Screen.Id} {bench.Terminal.Files.Count}"),
        "failure-not-told" => AnswerAsync(bench, FakeCentre.Failure, () => Message(bench)),
        "staff-passcode-refused" => ModeAsync(bench),
        "pinless-card-turned-away" or "unreadable-card-ignored" => PlacedAsync(bench),
        "other-card-taken-for-unreadable" => OtherCardAsync(bench),
        "session-goes-on-with-other-card" => FaceAsync(bench),
        "restart-hangs" => RestartedAsync(bench),
        "small-kana-guessed" => AnswerAsync(bench, "<XmlMsg><NameKana>ｼﾖｳｲﾁ</NameKana></XmlMsg>", () => bench.Screen.KanaName!),
        _ => AnswerAsync(bench, "<XmlMsg>●●　●郎</XmlMsg>", () => Encoding.UTF8.GetString(bench.Terminal.Files[^1].Content).Replace("<XmlMsg>", "", StringComparison.Ordinal).Replace("</XmlMsg>", "", StringComparison.Ordinal)),
    };

    private static async Task<string> AnswerAsync(ReaderBench bench, string message, Func<string> look)
    {
        bench.Centre.Inquiry = new InquiryAnswer.Answered(Encoding.UTF8.GetBytes(message));
        await bench.FaceAsync();
        await bench.TouchAsync("agree-all");
        return look();
    }

    private static async Task<string> ModeAsync(ReaderBench bench)
    {
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtReader(new(ReaderBench.Passcode)));
        return $"{bench.Reader.Mode}";
    }

    private static async Task<string> PlacedAsync(ReaderBench bench)
    {
        await bench.PlaceAsync();
        return bench.Screen.Id;
    }

    private static async Task<string> OtherCardAsync(ReaderBench bench)
    {
        await bench.PlaceAsync();
        return $"{bench.Screen.Id} {bench.Screen.Message?.Code}";
    }

    private static async Task<string> FaceAsync(ReaderBench bench)
    {
        await bench.FaceAsync();
        return bench.Screen.Id;
    }

    private static async Task<string> RestartedAsync(ReaderBench bench)
    {
        bench.Card.IsCardPresent = false;
        await bench.Reader.RestartAsync();
        return bench.Screen.Id;
    }

    private static string Message(ReaderBench bench) => $"{bench.Screen.Id} {bench.Screen.Message?.Code} {bench.Screen.Message?.Text}";
}
