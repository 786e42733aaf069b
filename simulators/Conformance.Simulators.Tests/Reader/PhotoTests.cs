using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The chip's photo: opened by what is printed on the card, compared with, and gone with the session (RDR-6, facts/eligibility.md 10).</summary>
public sealed class PhotoTests
{
    private const string Wrong = "55021720354322";

    [Fact]
    public async Task The_matcher_gets_the_photo_of_the_chip_byte_for_byte()
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();

        Assert.Equal(bench.Card.Photo, Assert.Single(bench.Matcher.Photos));
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    [Fact]
    public async Task A_misread_number_costs_a_try_and_is_read_again()
    {
        using var bench = new ReaderBench(Models.Read("model-a"));
        bench.CardFace.Readings.Enqueue(Wrong);
        await bench.PlaceAsync();
        await bench.TouchAsync("face");

        Assert.Equal(("face", 2), (bench.Screen.Id, bench.CardFace.Reads));
        Assert.Equal(10, bench.Card.NumberBTries);
    }

    [Theory]
    [InlineData("model-b", 1)]
    [InlineData("model-a", 2)]
    [InlineData("model-d", 3)]
    public async Task A_session_spends_no_more_tries_than_its_model_allows_however_often_the_face_is_chosen(string model, int spent)
    {
        using var bench = new ReaderBench(Models.Read(model) with { ConsentMoment = ConsentMoment.AfterIdentity });
        bench.CardFace.Number = Wrong;
        await bench.PlaceAsync();
        await bench.TouchAsync("face");
        await bench.TouchAsync("pin");
        await bench.TouchAsync("face");

        Assert.Equal(("card-face-hidden", 10 - spent), (bench.Screen.Id, bench.Card.NumberBTries));
    }

    [Fact]
    public async Task What_cannot_be_read_costs_no_try()
    {
        using var bench = new ReaderBench();
        bench.CardFace.Number = null;
        await bench.PlaceAsync();
        await bench.TouchAsync("face");

        Assert.Equal(("card-face-hidden", 10), (bench.Screen.Id, bench.Card.NumberBTries));
    }

    [Fact]
    public async Task A_locked_photo_ends_the_face_and_nothing_else()
    {
        using var bench = new ReaderBench(card: new FakeCard { NumberBTries = 0 });
        await bench.FaceAsync();
        Assert.Equal("face-locked", bench.Screen.Id);
        Assert.Equal("photo-locked", bench.All<ReaderEvent.IdentityRefused>().Single().Reason);

        await bench.TouchAsync("pin");
        await bench.PinAsync("8264");
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    [Fact]
    public async Task The_last_try_locks_and_is_told_as_locked()
    {
        using var bench = new ReaderBench(Models.Read("model-a"), card: new FakeCard { NumberBTries = 1 });
        bench.CardFace.Number = Wrong;
        await bench.PlaceAsync();
        await bench.TouchAsync("face");

        Assert.Equal(("face-locked", 0), (bench.Screen.Id, bench.Card.NumberBTries));
    }

    [Fact]
    public async Task The_photo_is_opened_once_in_a_session_and_anew_in_the_next()
    {
        using var bench = new ReaderBench();
        await bench.PlaceAsync();
        await bench.TouchAsync("face");
        await bench.TouchAsync("pin");
        await bench.TouchAsync("face");
        Assert.Equal(1, bench.CardFace.Reads);

        bench.Reader.CardTaken();
        await bench.FaceAsync();
        Assert.Equal(2, bench.CardFace.Reads);
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("cancel")]
    [InlineData("restart")]
    [InlineData("finished")]
    public async Task Nothing_of_the_photo_outlives_its_session(string end)
    {
        using var bench = new ReaderBench();
        await bench.PlaceAsync();
        await bench.TouchAsync("face");
        Assert.Equal(1, bench.Matcher.Held);
        await EndAsync(bench, end);

        Assert.Equal(0, bench.Matcher.Held);
    }

    [Fact]
    public async Task A_photo_without_a_face_leads_to_the_other_ways()
    {
        using var bench = new ReaderBench();
        bench.Matcher.SeesNoFace = true;
        await bench.PlaceAsync();
        await bench.TouchAsync("face");

        Assert.Equal(("face-failed", "no-face-in-photo"), (bench.Screen.Id, bench.All<ReaderEvent.IdentityRefused>().Single().Reason));
    }

    [Fact]
    public async Task A_card_face_without_a_photo_is_a_card_that_cannot_be_read()
    {
        using var bench = new ReaderBench(card: new FakeCard { Photo = null });
        await bench.PlaceAsync();
        await bench.TouchAsync("face");

        Assert.Equal("card-error", bench.Screen.Id);
    }

    [Fact]
    public void A_printed_number_is_fourteen_digits_and_never_printed()
    {
        using var number = new PrintedNumber("55021720354321"u8);
        Assert.Equal("14 digits read", number.ToString());
        Assert.Throws<ArgumentException>(() => new PrintedNumber("5502172035432"u8));
        Assert.DoesNotContain("5502", Assert.Throws<ArgumentException>(() => new PrintedNumber("5502172035432x"u8)).Message, StringComparison.Ordinal);
    }

    private static async Task EndAsync(ReaderBench bench, string end)
    {
        switch (end)
        {
            case "taken":
                bench.Reader.CardTaken();
                break;
            case "cancel":
                await bench.TouchAsync("cancel");
                break;
            case "restart":
                bench.Card.IsCardPresent = false;
                await bench.Reader.RestartAsync();
                break;
            default:
                await bench.LookAsync(0.95);
                await bench.TouchAsync("agree-all");
                bench.Reader.CardTaken();
                break;
        }
    }
}
