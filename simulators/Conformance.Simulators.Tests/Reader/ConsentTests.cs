using Conformance.ReaderSimulator;
using NodaTime;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>CONS-1, CONS-2, CONS-6.</summary>
public sealed class ConsentTests
{
    [Theory]
    [InlineData("agree-all", true, true, true)]
    [InlineData("refuse-all", false, false, false)]
    [InlineData("one-by-one agree disagree agree", true, false, true)]
    [InlineData("one-by-one disagree agree disagree", false, true, false)]
    public async Task Buttons_decide(string buttons, bool surgery, bool medical, bool checkups)
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();
        foreach (var button in buttons.Split(' '))
        {
            await bench.TouchAsync(button);
        }

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Equal(new ConsentAnswers(surgery, medical, medical, checkups), bench.Centre.Inquiries.Single().Consents);
        Assert.All(bench.All<ReaderEvent.ConsentDecided>(), decided => Assert.Equal(ConsentHow.Touched, decided.How));
        Assert.Equal(new LocalDateTime(2025, 3, 1, 9, 5, 0), bench.Centre.Inquiries.Single().ConsentedAt);
    }

    [Fact]
    public async Task Nothing_is_preselected()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "consent-checkups");
        var consent = bench.All<ReaderEvent.ScreenShown>().Where(shown => shown.Screen.Id.StartsWith("consent", StringComparison.Ordinal));

        Assert.Equal(4, consent.Count());
        Assert.DoesNotContain(consent.SelectMany(shown => shown.Screen.Buttons), button => button.IsSelected);
    }

    [Fact]
    public async Task Silence_on_the_screen_for_all_is_a_no_to_all_and_goes_on_to_the_result()
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();
        await bench.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Equal(new ConsentAnswers(false, false, false, false), bench.Centre.Inquiries.Single().Consents);
        Assert.All(bench.All<ReaderEvent.ConsentDecided>(), decided => Assert.Equal(ConsentHow.TimedOut, decided.How));
    }

    [Fact]
    public async Task Silence_on_one_item_is_a_no_to_it_and_the_rest_and_keeps_what_was_said()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "consent-medical");
        await bench.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Equal(
            [
                new ReaderEvent.ConsentDecided(ConsentItem.Surgery, true, ConsentHow.Touched),
                new ReaderEvent.ConsentDecided(ConsentItem.Medical, false, ConsentHow.TimedOut),
                new ReaderEvent.ConsentDecided(ConsentItem.Checkups, false, ConsentHow.TimedOut),
            ],
            bench.All<ReaderEvent.ConsentDecided>());
    }

    [Fact]
    public async Task Silence_before_identity_goes_on_to_identity()
    {
        using var bench = new ReaderBench(Models.B);
        await bench.PlaceAsync();
        await bench.WaitAsync(TimeSpan.FromSeconds(45));
        Assert.Equal("method", bench.Screen.Id);
    }

    [Fact]
    public async Task Items_a_site_does_not_ask_count_as_refused()
    {
        using var bench = new ReaderBench(Models.A with { ConsentItems = [ConsentItem.Medical], ComprehensiveConsent = false });
        await bench.FaceAsync();
        Assert.Equal("consent-medical", bench.Screen.Id);
        await bench.TouchAsync("agree");

        Assert.Equal(new ConsentAnswers(false, true, true, false), bench.Centre.Inquiries.Single().Consents);
        Assert.Equal(
            [ConsentHow.Touched, ConsentHow.NotAsked, ConsentHow.NotAsked],
            bench.All<ReaderEvent.ConsentDecided>().Select(decided => decided.How));
    }

    [Fact]
    public async Task Cancelling_ends_the_session_and_nothing_is_asked_of_the_centre()
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();
        await bench.TouchAsync("cancel");

        Assert.Equal("take-card", bench.Screen.Id);
        Assert.Empty(bench.Centre.Inquiries);
        Assert.Equal([SessionEnding.Cancelled], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
    }
}
