using System.Text;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The whole way, by two models and all three ways to prove identity (RDR-1, RDR-2, RDR-3, RDR-9).</summary>
public sealed class FlowTests
{
    [Fact]
    public async Task Model_a_with_the_face_asks_consent_after_identity_and_names_the_patient()
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();
        await bench.TouchAsync("agree-all");
        bench.Reader.CardTaken();

        Assert.Equal(["idle", "method", "face", "consent-all", "finished", "idle"], bench.ScreensShown);
        Assert.Equal("ｶｸｳ ﾀﾛｳ", bench.All<ReaderEvent.ScreenShown>().Single(shown => shown.Screen.Id == "finished").Screen.KanaName);
        Assert.Equal([IdentityMethod.Face], bench.All<ReaderEvent.IdentityEstablished>().Select(known => known.Method));
        Assert.Equal([SessionEnding.Completed], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
        Assert.Equal(0, bench.Card.ChannelsOpen);
    }

    [Fact]
    public async Task Model_b_asks_consent_item_by_item_before_identity()
    {
        using var bench = new ReaderBench(Models.B);
        await bench.PlaceAsync();
        await bench.TouchAsync("agree");
        await bench.TouchAsync("disagree");
        await bench.TouchAsync("agree");
        await bench.TouchAsync("pin");
        await bench.PinAsync("8264");

        Assert.Equal(
            ["idle", "consent-surgery", "consent-medical", "consent-checkups", "method", "pin", "pin", "pin", "pin", "pin", "finished"],
            bench.ScreensShown);
        Assert.Equal(new ConsentAnswers(true, false, false, true), bench.Centre.Inquiries.Single().Consents);
    }

    [Fact]
    public async Task The_result_is_handed_over_byte_for_byte_under_the_time_in_tokyo()
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();
        await bench.TouchAsync("refuse-all");

        var (name, content) = Assert.Single(bench.Terminal.Files);
        Assert.Equal("OQSsiquc01res_face_1312345678000001_20250301090500.xml", name);
        Assert.Equal(FakeCentre.Result, Encoding.UTF8.GetString(content));
        Assert.Equal(content, bench.All<ReaderEvent.HandedOver>().Single().Content.ToArray());
    }

    [Fact]
    public async Task A_shift_jis_result_is_handed_over_unchanged_and_its_kana_read()
    {
        using var bench = new ReaderBench();
        var message = CodePagesEncodingProvider.Instance.GetEncoding(932)!
            .GetBytes(FakeCentre.Result.Replace("UTF-8", "Shift_JIS", StringComparison.Ordinal));
        bench.Centre.Inquiry = new InquiryAnswer.Answered(message);
        await bench.FaceAsync();
        await bench.TouchAsync("refuse-all");

        Assert.Equal("ｶｸｳ ﾀﾛｳ", bench.Screen.KanaName);
        Assert.Equal(message, bench.Terminal.Files.Single().Content);
    }

    [Fact]
    public async Task Face_and_sight_use_the_key_without_a_pin_from_a_fresh_selection()
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();

        Assert.Equal(
            [
                "00A4040C D392F000260100000001", "00A4020C 000A", "00B00000",
                "00A4040C D3921000310001010402", "00A4020C 0012", "00200080", "00A4020C 0002", "00B00000", "00B00000", "00B00100",
                "00A4040C D392F000260100000001", "00A4020C 000A", "00B00000", "00B00000", "00B00100", "00B00200",
                "00A4040C D392F000260100000001", "00A4020C 0017", "802A0080",
            ],
            bench.Card.Commands);
        Assert.Equal(bench.Card.Certificate, bench.Centre.Holders.Single().Certificate.ToArray());
    }

    [Fact]
    public async Task A_pin_goes_to_the_card_in_one_verify_and_the_key_follows_in_the_same_selection()
    {
        using var bench = new ReaderBench();
        await bench.PlaceAsync();
        await bench.TouchAsync("pin");
        await bench.PinAsync("8264");

        Assert.Equal(
            [
                "00A4040C D392F000260100000001", "00A4020C 000A", "00B00000", "00A4020C 0018", "00200080", "00A4020C 0018", "00200080",
                "00A4020C 000A", "00B00000", "00B00000", "00B00100", "00B00200", "00A4020C 0017", "802A0080",
            ],
            bench.Card.Commands);
        Assert.Equal(IdentityMethod.Pin, bench.Centre.Holders.Single().Identity);
    }

    [Fact]
    public async Task Two_files_of_one_second_have_different_names()
    {
        using var bench = new ReaderBench();
        for (var patient = 0; patient < 2; patient++)
        {
            await bench.FaceAsync();
            await bench.TouchAsync("refuse-all");
            bench.Reader.CardTaken();
        }

        Assert.Equal(
            ["OQSsiquc01res_face_1312345678000001_20250301090500.xml", "OQSsiquc01res_face_1312345678000002_20250301090500.xml"],
            bench.Terminal.Files.Select(file => file.Name));
    }

    [Fact]
    public async Task Without_the_bench_control_channel_the_chip_refuses_the_key()
    {
        var card = new FakeCard();
        var observer = new RecordingObserver();
        var parts = new ReaderParts(
            card, new FakeCardFaceCamera(), new FakeMatcher(), new FakeCentre(), new FakeTerminal(), new ManualTime(DateTimeOffset.UnixEpoch), new Random(1), observer);
        using var reader = new FaceReader(Models.A, parts);
        await reader.CardPlacedAsync();
        await reader.TouchAsync("face");
        await reader.LookAsync(new FaceFrame("1.0", default));

        Assert.Equal(("refused", Decider.Chip), (reader.Screen.Id, reader.Screen.DecidedBy!.Value));
        Assert.Equal("key-refused", observer.Events.OfType<ReaderEvent.IdentityRefused>().Single().Reason);
    }
}
