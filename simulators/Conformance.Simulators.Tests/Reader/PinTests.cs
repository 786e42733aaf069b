using Conformance.ReaderSimulator;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>RDR-4, RDR-5, CARD-8.</summary>
public sealed class PinTests
{
    [Fact]
    public async Task Three_misses_lock_and_each_shows_the_tries_the_card_says()
    {
        using var bench = await PadAsync();
        Assert.Null(bench.Screen.TriesLeft);
        await bench.PinAsync("0000");
        Assert.Equal(("pin", 2), (bench.Screen.Id, bench.Screen.TriesLeft!.Value));
        await bench.PinAsync("0000");
        Assert.Equal(("pin", 1), (bench.Screen.Id, bench.Screen.TriesLeft!.Value));
        await bench.PinAsync("0000");

        Assert.Equal("pin-locked", bench.Screen.Id);
        Assert.Equal(["wrong-pin", "wrong-pin", "locked"], bench.All<ReaderEvent.IdentityRefused>().Select(refused => refused.Reason));
        Assert.All(bench.All<ReaderEvent.IdentityRefused>(), refused => Assert.Equal(Decider.Chip, refused.DecidedBy));
        Assert.Equal(4, bench.Card.Commands.Count(command => command == "00200080"));
    }

    [Fact]
    public async Task The_pad_is_shuffled_for_every_entry_and_holds_each_digit_once()
    {
        using var bench = await PadAsync();
        var first = bench.Screen.PadLayout!;
        await bench.KeysAsync("12");
        Assert.Equal(first, bench.Screen.PadLayout);
        await bench.TouchAsync("clear");
        var second = bench.Screen.PadLayout!;
        await bench.PinAsync("0000");
        var third = bench.Screen.PadLayout!;

        Assert.Equal(3, new[] { first, second, third }.Distinct().Count());
        Assert.All([first, second, third], layout => Assert.Equal("0123456789", string.Concat(layout.Order())));
    }

    [Fact]
    public async Task Marks_fill_one_by_one_and_a_fifth_digit_is_ignored()
    {
        using var bench = await PadAsync();
        Assert.Equal(0, bench.Screen.FilledMarks);
        await bench.TouchAsync("ok");
        await bench.KeysAsync("8264");
        await bench.Reader.TouchKeyAsync(0);

        Assert.Equal(4, bench.Screen.FilledMarks);
        Assert.Equal(4, bench.All<ReaderEvent.KeyTouched>().Count());
        Assert.Equal(["ok", "key"], bench.All<ReaderEvent.TouchIgnored>().Select(ignored => ignored.Id));
    }

    [Theory]
    [InlineData("face", "face")]
    [InlineData("cancel", "take-card")]
    public async Task From_the_pad_one_may_go(string button, string screen)
    {
        using var bench = await PadAsync();
        await bench.TouchAsync(button);
        Assert.Equal(screen, bench.Screen.Id);
    }

    [Fact]
    public async Task A_locked_card_never_shows_the_pad_and_still_takes_the_face()
    {
        using var bench = new ReaderBench(card: new FakeCard { Tries = 0 });
        await bench.PlaceAsync();
        await bench.TouchAsync("pin");
        Assert.Equal("pin-locked", bench.Screen.Id);
        await bench.TouchAsync("face");
        await bench.LookAsync(0.95);

        Assert.Equal("consent-all", bench.Screen.Id);
        Assert.DoesNotContain("pin", bench.ScreensShown);
    }

    [Theory]
    [InlineData("face", "face")]
    [InlineData("cancel", "take-card")]
    public async Task From_the_locked_pin_one_may_go(string button, string screen)
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "pin-locked");
        Assert.Equal(["face", "cancel"], bench.Screen.Buttons.Select(candidate => candidate.Id));
        await bench.TouchAsync(button);
        Assert.Equal(screen, bench.Screen.Id);
    }

    [Fact]
    public async Task A_locked_card_still_takes_the_sight_check()
    {
        using var bench = new ReaderBench(card: new FakeCard { Tries = 0 });
        await bench.PlaceAsync();
        await bench.TouchAsync("pin");
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
        await bench.StaffAsync(new StaffAct.ConfirmSight());
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    [Fact]
    public async Task A_card_locked_elsewhere_between_query_and_entry_counts_as_locked()
    {
        using var bench = await PadAsync();
        bench.Card.Tries = 0;
        await bench.PinAsync("8264");
        Assert.Equal(StatusWord.ReferenceBlocked, new StatusWord(0x6984));
        Assert.Equal("pin-locked", bench.Screen.Id);
    }

    [Fact]
    public async Task On_a_card_without_a_pin_no_way_by_pin_leads_anywhere()
    {
        using var bench = new ReaderBench(card: new FakeCard { Pin = null });
        await bench.PlaceAsync();
        await bench.TouchAsync("pin");

        Assert.Equal("pin-locked", bench.Screen.Id);
        Assert.Equal("no-pin", bench.All<ReaderEvent.IdentityRefused>().Single().Reason);
        Assert.Empty(bench.All<ReaderEvent.IdentityEstablished>());
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("8264", 0)]
    public async Task A_model_that_asks_the_card_first_does_not_offer_a_pin_that_cannot_work(string? pin, int tries)
    {
        using var bench = new ReaderBench(
            Models.A with { OffersPinOnCardWithoutPin = false }, card: new FakeCard { Pin = pin, Tries = tries });
        await bench.PlaceAsync();
        Assert.Equal(["face", "cancel"], bench.Screen.Buttons.Select(button => button.Id));
        await bench.TouchAsync("pin");
        Assert.Equal("method", bench.Screen.Id);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public async Task A_place_outside_the_pad_is_the_callers_mistake(int place)
    {
        using var bench = await PadAsync();
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => bench.Reader.TouchKeyAsync(place));
    }

    private static async Task<ReaderBench> PadAsync()
    {
        var bench = new ReaderBench();
        await bench.PlaceAsync();
        await bench.TouchAsync("pin");
        return bench;
    }
}
