using System.Text;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>What the centre says of the holder: RDR-11, RDR-12, facts/eligibility.md 4.3 and 5.4.</summary>
public sealed class HolderTests
{
    [Fact]
    public async Task A_reminder_is_shown_in_the_centres_words_and_consent_is_still_asked()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "notice-reminder");
        Assert.Equal(new ScreenMessage("N01", "更新してください"), bench.Screen.Message);
        await bench.TouchAsync("next");
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    [Fact]
    public async Task In_grace_no_consent_is_asked_and_none_is_sent()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "notice-grace");
        Assert.Equal(new ScreenMessage("N01", "更新してください"), bench.Screen.Message);
        await bench.TouchAsync("next");

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Equal(new ConsentAnswers(false, false, false, false), bench.Centre.Inquiries.Single().Consents);
        Assert.Equal(
            [ConsentHow.NotAsked, ConsentHow.NotAsked, ConsentHow.NotAsked],
            bench.All<ReaderEvent.ConsentDecided>().Select(decided => decided.How));
    }

    [Fact]
    public async Task In_grace_model_b_sends_no_consent_though_it_was_given_before()
    {
        using var bench = new ReaderBench(Models.B);
        bench.Centre.Holder = new HolderAnswer.Trusted("ticket-1", Standing.Grace, null);
        await bench.PlaceAsync();
        for (var item = 0; item < 3; item++)
        {
            await bench.TouchAsync("agree");
        }

        await bench.TouchAsync("face");
        await bench.LookAsync(0.9);
        await bench.TouchAsync("next");
        Assert.Equal(new ConsentAnswers(false, false, false, false), bench.Centre.Inquiries.Single().Consents);
    }

    [Fact]
    public async Task A_withdrawal_between_ticket_and_inquiry_is_the_centres_decision_and_hands_nothing_over()
    {
        using var bench = new ReaderBench();
        bench.Centre.Inquiry = new InquiryAnswer.Refused("suspended", new ScreenMessage("006", "停止されています"));
        await Walks.ToAsync(bench, "consent-all");
        await bench.TouchAsync("agree-all");

        Assert.Equal("refused", bench.Screen.Id);
        Assert.Equal(new ScreenMessage("006", "停止されています"), bench.Screen.Message);
        Assert.Equal(Decider.Centre, bench.Screen.DecidedBy);
        Assert.Empty(bench.All<ReaderEvent.HandedOver>());
    }

    [Fact]
    public async Task A_refusal_is_shown_in_the_centres_words_and_name()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "refused");

        Assert.Equal(new ScreenMessage("006", "失効しています"), bench.Screen.Message);
        Assert.Equal(Decider.Centre, bench.Screen.DecidedBy);
        Assert.Equal(
            new ReaderEvent.IdentityRefused(IdentityMethod.Face, Decider.Centre, "revoked"),
            bench.All<ReaderEvent.IdentityRefused>().Single());
        Assert.Empty(bench.Terminal.Files);
    }

    [Theory]
    [InlineData("challenge")]
    [InlineData("holder")]
    [InlineData("inquiry")]
    [InlineData("malformed result")]
    [InlineData("folder")]
    public async Task What_fails_behind_the_reader_is_the_terminals_refusal(string what)
    {
        using var bench = new ReaderBench();
        bench.Terminal.IsFolderGone = what == "folder";
        _ = what switch
        {
            "challenge" => (object)(bench.Centre.Challenge = new ChallengeAnswer.Unavailable(FakeCentre.Down)),
            "holder" => bench.Centre.Holder = new HolderAnswer.Unavailable(FakeCentre.Down),
            "inquiry" => bench.Centre.Inquiry = new InquiryAnswer.Unavailable(FakeCentre.Down),
            "malformed result" => bench.Centre.Inquiry = new InquiryAnswer.Answered(Encoding.UTF8.GetBytes("<XmlMsg>")),
            _ => what,
        };
        await bench.FaceAsync();
        await bench.TouchAsync("agree-all");

        Assert.Equal(("refused", Decider.Terminal), (bench.Screen.Id, bench.Screen.DecidedBy!.Value));
        Assert.Empty(bench.Terminal.Files);
        Assert.Equal([SessionEnding.Refused], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
    }

    [Fact]
    public async Task A_result_that_names_nobody_is_handed_over_and_the_screen_names_nobody()
    {
        using var bench = new ReaderBench();
        bench.Centre.Inquiry = new InquiryAnswer.Answered(Encoding.UTF8.GetBytes("<XmlMsg><MessageBody/></XmlMsg>"));
        await bench.FaceAsync();
        await bench.TouchAsync("agree-all");

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Null(bench.Screen.KanaName);
        Assert.Single(bench.Terminal.Files);
    }
}
