using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>The card goes at any moment; nothing of its holder stays (RDR-6, RDR-9).</summary>
public sealed class CardTakenTests
{
    public static TheoryData<string> Screens => [.. Walks.CardScreens];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Taken_on_any_screen_the_reader_is_idle_and_the_next_patient_starts_anew(string screen)
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, screen);
        bench.Reader.CardTaken();
        var before = bench.Observer.Events.Count;
        await bench.StaffAsync(new StaffAct.LeaveVisualModeAtTerminal());
        bench.Centre.Holder = new HolderAnswer.Trusted("ticket-2", Standing.Valid, null);

        Assert.Equal("idle", bench.Screen.Id);
        Assert.Equal(0, bench.Card.ChannelsOpen);
        Assert.Equal(screen == "idle" ? 0 : 1, bench.All<ReaderEvent.SessionEnded>().Count());
        await bench.PlaceAsync();
        Assert.Equal("method", bench.Screen.Id);
        var later = bench.Observer.Events.Skip(before).OfType<ReaderEvent.ScreenShown>();
        Assert.All(later, shown => Assert.Null(shown.Screen.KanaName));
        Assert.All(later, shown => Assert.Null(shown.Screen.Message));
        Assert.All(later, shown => Assert.Null(shown.Screen.TriesLeft));
    }

    [Theory]
    [InlineData("finished", SessionEnding.Completed)]
    [InlineData("refused", SessionEnding.Refused)]
    [InlineData("take-card", SessionEnding.Cancelled)]
    [InlineData("timed-out", SessionEnding.TimedOut)]
    [InlineData("card-error", SessionEnding.CardError)]
    [InlineData("consent-all", SessionEnding.CardPulled)]
    [InlineData("pin-locked", SessionEnding.CardPulled)]
    public async Task The_ending_says_what_the_session_came_to(string screen, SessionEnding how)
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, screen);
        bench.Reader.CardTaken();
        Assert.Equal([how], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
    }

    [Theory]
    [InlineData("holder")]
    [InlineData("inquiry")]
    public async Task Taken_while_the_centre_thinks_the_act_ends_and_leaves_no_trace_in_the_next_session(string question)
    {
        using var bench = new ReaderBench();
        if (question == "inquiry")
        {
            await bench.FaceAsync();
        }

        bench.Centre.Hold = new TaskCompletionSource();
        var act = question == "inquiry" ? bench.TouchAsync("agree-all") : bench.FaceAsync();
        Assert.False(act.IsCompleted);
        bench.Reader.CardTaken();
        Assert.Equal("idle", bench.Screen.Id);
        await act;
        bench.Centre.Hold = null;
        var before = bench.Observer.Events.Count;
        await bench.PlaceAsync();

        Assert.Equal("method", bench.Screen.Id);
        Assert.Equal(
            ["CardPlaced", "StateEntered", "StateEntered", "ScreenShown"],
            bench.Observer.Events.Skip(before).Select(happened => happened.GetType().Name));
        Assert.Empty(bench.Terminal.Files);
        Assert.Equal(1, bench.Card.ChannelsOpen);
    }

    [Fact]
    public async Task An_answer_that_comes_in_spite_of_the_cancellation_is_dropped()
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();
        bench.Observer.Watch = happened =>
        {
            if (happened is ReaderEvent.InquiryAnswered)
            {
                bench.Observer.Watch = _ => { };
                bench.Reader.CardTaken();
            }
        };
        await bench.TouchAsync("agree-all");

        Assert.Equal("idle", bench.Screen.Id);
        Assert.Empty(bench.Terminal.Files);
        Assert.DoesNotContain("finished", bench.ScreensShown);
    }

    [Fact]
    public void Taking_a_card_that_is_not_there_changes_nothing()
    {
        using var bench = new ReaderBench();
        bench.Reader.CardTaken();
        Assert.Equal(["idle"], bench.ScreensShown);
        Assert.Empty(bench.All<ReaderEvent.SessionEnded>());
    }
}
