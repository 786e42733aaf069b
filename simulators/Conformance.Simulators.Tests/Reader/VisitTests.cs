using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Home visits and online consultations, on devices that are used away from the desk (VISIT-1, VISIT-2).</summary>
public sealed class VisitTests
{
    [Fact]
    public async Task A_visit_asks_for_consent_then_for_the_PIN_then_for_the_card()
    {
        using var bench = new ReaderBench(front: Front.VisitDevice);

        await bench.VisitAsync("agree-all", "pin");
        await bench.PinAsync("8264");
        Assert.Empty(bench.Card.Commands);
        await bench.PlaceAsync();

        Assert.Equal(["visit-start", "consent-all", "visit-method", "pin", "visit-hold", "finished"], bench.ScreensShown.Distinct());
        var inquiry = Assert.Single(bench.Centre.Inquiries);
        Assert.Equal((Front.VisitDevice, true), (inquiry.From, inquiry.Consents.Diagnosis));
    }

    [Fact]
    public async Task A_visit_takes_the_staffs_sight_in_the_PINs_place()
    {
        using var bench = new ReaderBench(front: Front.VisitDevice, card: new FakeCard { Pin = null });

        await bench.VisitAsync("refuse-all", "sight");
        await bench.StaffAsync(new StaffAct.ConfirmSight());
        await bench.PlaceAsync();

        Assert.Equal(["visit-start", "consent-all", "visit-method", "sight-check", "visit-hold", "finished"], bench.ScreensShown);
        Assert.False(Assert.Single(bench.Centre.Inquiries).Consents.Diagnosis);
    }

    [Theory]
    [InlineData(Front.VisitDevice, "visit-method")]
    [InlineData(Front.OwnDevice, "refused")]
    [InlineData(Front.VisitPage, "refused")]
    public async Task A_card_that_takes_no_PIN_leaves_sight_at_a_visit_and_nothing_online(Front front, string screen)
    {
        using var bench = new ReaderBench(front: front, card: new FakeCard { Pin = null });

        await bench.VisitAsync("agree-all", "pin");
        await bench.PinAsync("8264");
        await bench.PlaceAsync();

        Assert.Equal(screen, bench.Screen.Id);
        Assert.DoesNotContain(bench.Screen.Buttons, button => button.Id == "pin");
        Assert.Empty(bench.Centre.Inquiries);
    }

    [Fact]
    public async Task The_third_miss_locks_and_each_before_costs_one_try_once_the_card_lies_there()
    {
        using var bench = new ReaderBench(front: Front.OwnDevice);

        await bench.VisitAsync("agree-all", "pin");
        await bench.PinAsync("0000");
        Assert.Equal(3, bench.Card.Tries);
        await bench.PlaceAsync();
        Assert.Equal(2, bench.Screen.TriesLeft);
        await bench.PinAsync("0000");
        await bench.PinAsync("0000");

        Assert.Equal(("refused", 0), (bench.Screen.Id, bench.Card.Tries));
    }

    [Theory]
    [InlineData(Front.OwnDevice)]
    [InlineData(Front.VisitPage)]
    public async Task Online_nobody_is_there_who_could_look(Front front)
    {
        using var bench = new ReaderBench(front: front);
        await bench.VisitAsync("agree-all");

        Assert.Equal(["pin", "cancel"], bench.Screen.Buttons.Select(button => button.Id));
    }

    [Fact]
    public async Task What_is_consented_to_on_the_page_is_for_home_visits()
    {
        using var bench = new ReaderBench(front: Front.VisitPage);
        await bench.VisitAsync("agree-all", "pin");
        await bench.PinAsync("8264");
        await bench.PlaceAsync();

        Assert.Equal(("finished", Front.VisitPage), (bench.Screen.Id, bench.Centre.Inquiries.Single().From));
    }

    [Fact]
    public async Task A_device_that_was_not_activated_offers_nothing()
    {
        using var bench = new ReaderBench(front: Front.OtherVisitDevice);
        await bench.TouchAsync("begin");
        await bench.PlaceAsync();

        Assert.Equal(["visit-not-activated"], bench.ScreensShown);
        Assert.Empty(bench.Card.Commands);
    }

    [Fact]
    public async Task The_modes_are_the_desks()
    {
        using var bench = new ReaderBench(front: Front.VisitDevice);
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());

        Assert.Equal(ReaderMode.Normal, bench.Reader.Mode);
    }

    [Fact]
    public async Task A_visit_that_nobody_goes_on_with_ends_by_itself_without_a_card_to_take()
    {
        using var bench = new ReaderBench(front: Front.VisitDevice);
        await bench.VisitAsync("agree-all");
        await bench.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(("timed-out", 1), (bench.Screen.Id, bench.Screen.Lines.Count));
        await bench.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal("visit-start", bench.Screen.Id);
    }

    [Fact]
    public async Task Whoever_turns_to_it_again_sees_its_screen()
    {
        using var bench = new ReaderBench();
        await bench.Reader.SeenAgainAsync();

        Assert.Equal(["idle", "idle"], bench.ScreensShown);
    }

    [Fact]
    public void A_model_says_which_devices_its_maker_has()
    {
        var visits = Models.A with { Abilities = [ModelAbility.HomeVisit] };
        Assert.Equal([true, true, true, false, true], Enum.GetValues<Front>().Select(visits.Has));
        Assert.Equal([true, false, false, true, false], Enum.GetValues<Front>().Select((Models.A with { Abilities = [ModelAbility.OnlineCare] }).Has));
    }
}
