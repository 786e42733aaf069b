using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>目視モード: RDR-8, facts/eligibility.md 5.1 and 10.</summary>
public sealed class VisualModeTests
{
    private static readonly StaffAct AtTerminal = new StaffAct.EnterVisualModeAtTerminal();

    [Theory]
    [InlineData("method")]
    [InlineData("face")]
    [InlineData("face-failed")]
    [InlineData("pin")]
    [InlineData("pin-locked")]
    public async Task Staff_take_a_patient_to_the_sight_check_from(string screen)
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, screen);
        await bench.StaffAsync(AtTerminal);
        Assert.Equal("sight-check", bench.Screen.Id);
        await bench.StaffAsync(new StaffAct.ConfirmSight());

        Assert.Equal("consent-all", bench.Screen.Id);
        Assert.Equal(IdentityMethod.Sight, bench.Centre.Holders.Single().Identity);
        Assert.Equal(
            new ReaderEvent.ModeChanged(ReaderMode.Visual, ModeChanger.TerminalMenu), bench.All<ReaderEvent.ModeChanged>().Single());
    }

    [Fact]
    public async Task A_refusal_by_staff_ends_the_session_in_their_name()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "sight-check");
        await bench.StaffAsync(new StaffAct.RefuseSight());

        Assert.Equal(("refused", Decider.Staff), (bench.Screen.Id, bench.Screen.DecidedBy!.Value));
        Assert.Equal(
            new ReaderEvent.IdentityRefused(IdentityMethod.Sight, Decider.Staff, "not-the-holder"),
            bench.All<ReaderEvent.IdentityRefused>().Single());
        Assert.Empty(bench.Centre.Holders);
    }

    [Fact]
    public async Task Model_a_keeps_the_mode_for_the_next_patients_until_staff_end_it()
    {
        using var bench = new ReaderBench();
        await bench.StaffAsync(AtTerminal);
        for (var patient = 0; patient < 2; patient++)
        {
            await bench.PlaceAsync();
            Assert.Equal("sight-check", bench.Screen.Id);
            await bench.StaffAsync(new StaffAct.ConfirmSight());
            await bench.TouchAsync("refuse-all");
            bench.Reader.CardTaken();
        }

        await bench.StaffAsync(new StaffAct.LeaveVisualModeAtTerminal());
        await bench.PlaceAsync();
        Assert.Equal("method", bench.Screen.Id);
        Assert.Equal([ReaderMode.Visual, ReaderMode.Normal], bench.All<ReaderEvent.ModeChanged>().Select(changed => changed.Mode));
    }

    [Fact]
    public async Task Model_b_returns_by_itself_after_the_patient_it_was_used_for()
    {
        using var bench = new ReaderBench(Models.B);
        await bench.StaffAsync(AtTerminal);
        await bench.PlaceAsync();
        for (var item = 0; item < 3; item++)
        {
            await bench.TouchAsync("disagree");
        }

        await bench.StaffAsync(new StaffAct.ConfirmSight());
        Assert.Equal(("finished", ReaderMode.Visual), (bench.Screen.Id, bench.Reader.Mode));
        bench.Reader.CardTaken();

        Assert.Equal(ReaderMode.Normal, bench.Reader.Mode);
        Assert.Equal(
            [ModeChanger.TerminalMenu, ModeChanger.OwnReturn], bench.All<ReaderEvent.ModeChanged>().Select(changed => changed.By));
    }

    [Fact]
    public async Task Model_b_waits_for_a_patient_before_it_returns()
    {
        using var bench = new ReaderBench(Models.B, card: new FakeCard { IsMyNumberCard = false });
        await bench.StaffAsync(AtTerminal);
        await bench.PlaceAsync();
        bench.Reader.CardTaken();
        Assert.Equal(ReaderMode.Visual, bench.Reader.Mode);
    }

    [Fact]
    public async Task The_right_passcode_switches_at_the_reader_and_back()
    {
        using var bench = new ReaderBench();
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtReader(new StaffPasscode("7391")));
        Assert.Equal(ReaderMode.Visual, bench.Reader.Mode);
        await bench.StaffAsync(new StaffAct.LeaveVisualModeAtReader(new StaffPasscode("7391")));

        Assert.Equal(
            [ModeChanger.ReaderPasscode, ModeChanger.ReaderPasscode], bench.All<ReaderEvent.ModeChanged>().Select(changed => changed.By));
    }

    [Theory]
    [InlineData("model-a", "7392")]
    [InlineData("model-a", "")]
    [InlineData("model-b", "7391")]
    public async Task A_wrong_passcode_or_a_model_without_one_changes_nothing_and_is_seen(string model, string passcode)
    {
        using var bench = new ReaderBench(model == "model-a" ? Models.A : Models.B);
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtReader(new StaffPasscode(passcode)));

        Assert.Equal(ReaderMode.Normal, bench.Reader.Mode);
        Assert.Empty(bench.All<ReaderEvent.ModeChanged>());
        Assert.Equal(
            new ReaderEvent.StaffActed("enter-visual-mode-at-reader", false), bench.All<ReaderEvent.StaffActed>().Single());
    }

    [Fact]
    public async Task Leaving_the_mode_during_the_sight_check_gives_the_patient_the_choice_again()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "sight-check");
        await bench.StaffAsync(new StaffAct.LeaveVisualModeAtTerminal());
        Assert.Equal("method", bench.Screen.Id);
    }

    [Fact]
    public async Task A_sight_check_that_nobody_asked_for_is_not_accepted()
    {
        using var bench = new ReaderBench();
        await bench.PlaceAsync();
        await bench.StaffAsync(new StaffAct.ConfirmSight());

        Assert.Equal("method", bench.Screen.Id);
        Assert.Equal(new ReaderEvent.StaffActed("confirm-sight", false), bench.All<ReaderEvent.StaffActed>().Single());
    }
}
