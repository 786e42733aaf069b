using Conformance.ReaderSimulator;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>RDR-13.</summary>
public sealed class RestartTests
{
    [Theory]
    [InlineData("idle")]
    [InlineData("pin")]
    [InlineData("consent-medical")]
    [InlineData("finished")]
    [InlineData("card-error")]
    public async Task A_card_left_in_the_slot_is_read_like_a_new_one(string screen)
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, screen);
        await bench.Reader.RestartAsync();

        Assert.Equal("method", bench.Screen.Id);
        Assert.Equal(1, bench.Card.ChannelsOpen);
    }

    [Fact]
    public async Task An_empty_slot_leaves_the_reader_idle_and_the_session_is_over()
    {
        using var bench = new ReaderBench();
        await bench.FaceAsync();
        bench.Card.IsCardPresent = false;
        await bench.Reader.RestartAsync();

        Assert.Equal("idle", bench.Screen.Id);
        Assert.Equal([SessionEnding.Restarted], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
    }

    [Fact]
    public async Task Restarting_cuts_off_a_question_to_the_centre()
    {
        using var bench = new ReaderBench();
        bench.Centre.Hold = new TaskCompletionSource();
        var act = bench.FaceAsync();
        bench.Card.IsCardPresent = false;
        await bench.Reader.RestartAsync();
        await act;
        Assert.Equal("idle", bench.Screen.Id);
    }

    [Fact]
    public async Task Restarting_heals_a_slot_that_was_out_of_order_and_nothing_else_does()
    {
        using var bench = new ReaderBench();
        bench.Card.Disturb = _ => TransportFaultKind.ServiceUnavailable;
        await bench.PlaceAsync();
        bench.Card.Disturb = _ => null;
        bench.Reader.CardTaken();
        await bench.PlaceAsync();
        Assert.Equal("out-of-order", bench.Screen.Id);
        await bench.Reader.RestartAsync();
        Assert.Equal("method", bench.Screen.Id);
    }

    [Fact]
    public async Task Visual_mode_outlives_a_restart()
    {
        using var bench = new ReaderBench();
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
        await bench.Reader.RestartAsync();
        Assert.Equal("sight-check", bench.Screen.Id);
    }
}
