using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Trouble ends no more than it must, and passes.</summary>
public sealed class TroubleTests
{
    [Theory]
    [InlineData(ReaderTrouble.CameraCovered)]
    [InlineData(ReaderTrouble.CardInSleeve)]
    public async Task Without_a_face_the_PIN_goes_on(ReaderTrouble trouble)
    {
        using var bench = new ReaderBench();
        await bench.Reader.DisturbAsync(trouble);
        await bench.PlaceAsync();
        await bench.TouchAsync("face");
        await bench.TouchAsync("pin");
        await bench.PinAsync("8264");
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    [Fact]
    public async Task Without_the_keypad_the_face_goes_on_and_no_try_is_spent()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "keypad-failed");
        await bench.TouchAsync("face");
        await bench.LookAsync(0.95);
        Assert.Equal(("consent-all", 3), (bench.Screen.Id, bench.Card.Tries));
    }

    [Fact]
    public async Task A_keypad_that_dies_during_an_entry_takes_no_digit_more()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "pin");
        await bench.KeysAsync("82");
        await bench.Reader.DisturbAsync(ReaderTrouble.KeypadDead);
        await bench.KeysAsync("6");
        Assert.Equal(2, bench.Screen.FilledMarks);
    }

    [Fact]
    public async Task A_camera_that_is_covered_while_it_looks_is_told_and_nothing_was_compared()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "face");
        await bench.Reader.DisturbAsync(ReaderTrouble.CameraCovered);
        await bench.LookAsync(0.95);
        Assert.Equal("camera-failed", bench.Screen.Id);
        Assert.Empty(bench.All<ReaderEvent.FrameCompared>());
    }

    [Theory]
    [InlineData("consent-all")]
    [InlineData("consent-surgery")]
    public async Task A_terminal_that_falls_asleep_gets_no_result(string screen)
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, screen);
        await bench.Reader.DisturbAsync(ReaderTrouble.TerminalAsleep);
        await bench.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(("terminal-away", 0, 0), (bench.Screen.Id, bench.Centre.Inquiries.Count, bench.Terminal.Files.Count));
    }

    [Fact]
    public async Task The_next_patient_is_received_when_the_terminal_is_awake_again()
    {
        using var bench = new ReaderBench();
        await bench.Reader.DisturbAsync(ReaderTrouble.TerminalAsleep);
        await bench.PlaceAsync();
        Assert.Equal("terminal-away", bench.Screen.Id);
        bench.Reader.CardTaken();
        await bench.Reader.DisturbAsync(ReaderTrouble.TerminalAwake);
        await Walks.ToAsync(bench, "finished");
    }

    [Fact]
    public async Task A_card_that_lay_wrong_is_read_when_it_is_placed_again()
    {
        using var bench = new ReaderBench();
        await bench.Reader.DisturbAsync(ReaderTrouble.CardWrongWay);
        await bench.PlaceAsync();
        bench.Reader.CardTaken();
        await bench.PlaceAsync();
        Assert.Equal(["idle", "card-error", "idle", "method"], bench.ScreensShown);
    }

    [Theory]
    [InlineData("model-a", ReaderTrouble.CardFlatFaceUp)]
    [InlineData("model-b", ReaderTrouble.CardUpright)]
    [InlineData("model-c", ReaderTrouble.CardFlatFaceDown)]
    [InlineData("model-d", ReaderTrouble.CardFlatFaceUp)]
    [InlineData("model-e", ReaderTrouble.CardUpright)]
    public async Task A_card_is_read_the_way_its_model_takes_it_and_no_other_way(string model, ReaderTrouble right)
    {
        foreach (var way in new[] { ReaderTrouble.CardFlatFaceUp, ReaderTrouble.CardFlatFaceDown, ReaderTrouble.CardUpright })
        {
            using var bench = new ReaderBench(Models.Read(model));
            await bench.Reader.DisturbAsync(way);
            await bench.PlaceAsync();
            Assert.Equal(way == right ? null : "001", bench.Screen.Message?.Code);
            Assert.Equal(way == right, bench.Card.ChannelsOpen > 0);
        }
    }

    [Theory]
    [InlineData(ReaderTrouble.CardFlatFaceUp)]
    [InlineData(ReaderTrouble.CardFlatFaceDown)]
    [InlineData(ReaderTrouble.CardUpright)]
    public async Task A_device_away_from_the_desk_is_held_to_the_card_however_it_lies(ReaderTrouble way)
    {
        using var bench = new ReaderBench(Models.A, front: Front.VisitDevice);
        await bench.Reader.DisturbAsync(way);
        await bench.TouchAsync("begin");
        await bench.TouchAsync("agree-all");
        await bench.TouchAsync("pin");
        await bench.PinAsync("8264");
        await bench.PlaceAsync();
        Assert.Equal("finished", bench.Screen.Id);
    }

    [Fact]
    public async Task A_reader_that_did_not_come_up_comes_up_when_it_is_switched_off_and_on()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "consent-all");
        await bench.Reader.DisturbAsync(ReaderTrouble.StartFailed);
        await bench.PlaceAsync();
        Assert.Equal("out-of-order", bench.Screen.Id);
        Assert.Equal(0, bench.Card.ChannelsOpen);
        bench.Card.IsCardPresent = false;
        await bench.Reader.RestartAsync();
        bench.Card.IsCardPresent = true;
        await Walks.ToAsync(bench, "finished");
    }
}
