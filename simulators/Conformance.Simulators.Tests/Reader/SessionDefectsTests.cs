using System.Text;
using System.Xml.Linq;
using Conformance.ReaderSimulator;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Faults in consent, result and the end of a session (CONS-1, RDR-2, RDR-9).</summary>
public sealed class SessionDefectsTests
{
    /// <summary>Name, what a good reader shows in the defect's scenario, what the defective one shows.</summary>
    public static TheoryData<string, string, string> Defects => new()
    {
        { "consent-not-asked", "consent-all", "finished True True True" },
        { "result-after-refusal", "refused 0", "refused 1" },
        { "kana-missing", "finished ｶｸｳ ﾀﾛｳ", "finished" },
        { "cancel-ignored", "take-card", "method" },
        { "pull-ignored", "idle", "consent-all" },
    };

    public static TheoryData<string> Screens => [.. Walks.CardScreens];

    [Theory]
    [MemberData(nameof(Defects))]
    public Task A_defect_shows_and_a_good_reader_does_right(string name, string right, string wrong) =>
        DefectTrial.RunAsync(name, right, wrong, defect => new(defect: defect), bench => ShowAsync(bench, name));

    [Fact]
    public async Task Consent_that_was_not_asked_before_identity_is_passed_on_as_given()
    {
        var defect = ReaderDefects.Create("consent-not-asked")!;
        using var bench = new ReaderBench(Models.B, defect);
        await bench.FaceAsync();
        Assert.Equal(["idle", "method", "face", "finished"], bench.ScreensShown);
        Assert.Equal(new ConsentAnswers(true, true, true, true), bench.Centre.Inquiries.Single().Consents);
    }

    [Fact]
    public async Task The_result_of_its_own_making_names_nobody()
    {
        using var bench = DefectTrial.Open("result-after-refusal");
        await Walks.ToAsync(bench, "refused");
        bench.Reader.CardTaken();

        var (name, content) = Assert.Single(bench.Terminal.Files);
        Assert.Equal("OQSsiquc01res_face_1312345678000001_20250301090500.xml", name);
        Assert.Equal(content, bench.All<ReaderEvent.HandedOver>().Single().Content.ToArray());
        var message = XDocument.Parse(Encoding.UTF8.GetString(content)).Root!;
        Assert.Equal(
            ["XmlMsg", "MessageHeader", "SegmentOfResult", "CharacterCodeIdentifier", "MessageBody", "ProcessingResultStatus"],
            message.DescendantsAndSelf().Select(element => element.Name.LocalName));
    }

    [Fact]
    public Task A_result_of_its_own_making_is_handed_over_when_the_card_is_pulled() => DefectTrial.RunAsync(
        "result-after-refusal",
        "idle 0",
        "idle 1",
        defect => new(defect: defect),
        async bench =>
        {
            await Walks.ToAsync(bench, "method");
            bench.Reader.CardTaken();
            return $"{bench.Screen.Id} {bench.Terminal.Files.Count}";
        });

    [Fact]
    public async Task Where_a_result_is_due_it_is_the_only_one()
    {
        var defect = ReaderDefects.Create("result-after-refusal")!;
        using var bench = new ReaderBench(defect: defect);
        await Walks.ToAsync(bench, "finished");
        bench.Reader.CardTaken();
        Assert.Equal(FakeCentre.Result, Encoding.UTF8.GetString(bench.Terminal.Files.Single().Content));
        Assert.False(defect.Injected);
    }

    [Fact]
    public async Task Cancelling_in_vain_answers_no_question()
    {
        using var bench = DefectTrial.Open("cancel-ignored");
        await Walks.ToAsync(bench, "consent-all");
        await bench.TouchAsync("cancel");
        Assert.Equal("consent-all", bench.Screen.Id);
        Assert.Empty(bench.All<ReaderEvent.ConsentDecided>());
        Assert.Empty(bench.All<ReaderEvent.SessionEnded>());
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task After_a_pull_that_was_ignored_the_next_card_starts_as_ever(string screen)
    {
        using var bench = DefectTrial.Open("pull-ignored");
        await Walks.ToAsync(bench, screen);
        bench.Reader.CardTaken();
        await bench.StaffAsync(new StaffAct.LeaveVisualModeAtTerminal());
        bench.Centre.Holder = new HolderAnswer.Trusted("ticket-2", Standing.Valid, null);
        await bench.PlaceAsync();

        Assert.Equal("method", bench.Screen.Id);
        Assert.Equal(["idle", "method"], bench.ScreensShown.TakeLast(2));
        Assert.Equal(screen == "idle" ? 0 : 1, bench.All<ReaderEvent.SessionEnded>().Count());
        Assert.Equal(1, bench.Card.ChannelsOpen);
    }

    [Fact]
    public async Task A_pull_that_was_ignored_is_noticed_when_the_card_itself_is_needed()
    {
        using var bench = DefectTrial.Open("pull-ignored");
        await Walks.ToAsync(bench, "method");
        bench.Card.IsCardPresent = false;
        bench.Card.Disturb = _ => TransportFaultKind.CardRemoved;
        bench.Reader.CardTaken();
        await bench.TouchAsync("pin");
        Assert.Equal("idle", bench.Screen.Id);
        Assert.Equal([SessionEnding.CardPulled], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
    }

    [Fact]
    public async Task A_card_taken_at_the_end_is_no_pull_and_is_not_ignored()
    {
        var defect = ReaderDefects.Create("pull-ignored")!;
        using var bench = new ReaderBench(defect: defect);
        await Walks.ToAsync(bench, "finished");
        bench.Reader.CardTaken();
        Assert.Equal("idle", bench.Screen.Id);
        Assert.False(defect.Injected);
    }

    private static Task<string> ShowAsync(ReaderBench bench, string name) => name switch
    {
        "consent-not-asked" => ConsentAsync(bench),
        "result-after-refusal" => AtAsync(bench, "refused", () => $"{bench.Screen.Id} {bench.Terminal.Files.Count}"),
        "kana-missing" => AtAsync(bench, "finished", () => $"{bench.Screen.Id} {bench.Screen.KanaName}".Trim()),
        "cancel-ignored" => CancelAsync(bench),
        _ => PullAsync(bench),
    };

    private static async Task<string> AtAsync(ReaderBench bench, string screen, Func<string> look)
    {
        await Walks.ToAsync(bench, screen);
        return look();
    }

    private static async Task<string> ConsentAsync(ReaderBench bench)
    {
        await bench.FaceAsync();
        var sent = bench.Centre.Inquiries.Select(inquiry => inquiry.Consents);
        return string.Join(' ', [bench.Screen.Id, .. sent.Select(given => $"{given.Surgery} {given.Diagnosis} {given.Checkups}")]);
    }

    private static async Task<string> CancelAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "method");
        await bench.TouchAsync("cancel");
        return bench.Screen.Id;
    }

    private static async Task<string> PullAsync(ReaderBench bench)
    {
        await Walks.ToAsync(bench, "consent-all");
        bench.Reader.CardTaken();
        return bench.Screen.Id;
    }
}
