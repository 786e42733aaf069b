using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Nothing secret in any event or text; the pad's layout and marks do not tell the digits.</summary>
public sealed class SecrecyTests
{
    [Fact]
    public async Task Events_of_two_different_pins_differ_in_nothing()
    {
        Assert.Equal(await EventsOfAsync("8264"), await EventsOfAsync("5907"));
    }

    [Fact]
    public async Task No_event_holds_pin_or_passcode()
    {
        var events = await EventsOfAsync("8264");
        Assert.Equal(4, events.Count(text => text.StartsWith("KeyTouched", StringComparison.Ordinal)));
        Assert.DoesNotContain(events, text => text.Contains("8264", StringComparison.Ordinal));
        Assert.DoesNotContain(events, text => text.Contains("7391", StringComparison.Ordinal));
    }

    [Fact]
    public void Acts_and_pictures_print_no_secret()
    {
        var act = new StaffAct.EnterVisualModeAtReader(new StaffPasscode("7391"));
        Assert.DoesNotContain("7391", act.ToString(), StringComparison.Ordinal);
        Assert.Equal("taro-front, 3 bytes", new FaceFrame("taro-front", new byte[] { 1, 2, 3 }).ToString());
    }

    /// <summary>Each PIN is right on its card, so that both ways are alike; buttons are lists, so they are spelt out.</summary>
    private static async Task<List<string>> EventsOfAsync(string pin)
    {
        using var bench = new ReaderBench(card: new FakeCard { Pin = pin });
        await bench.StaffAsync(new StaffAct.EnterVisualModeAtReader(new StaffPasscode("7391")));
        await bench.StaffAsync(new StaffAct.LeaveVisualModeAtReader(new StaffPasscode("7391")));
        await bench.PlaceAsync();
        await bench.TouchAsync("pin");
        await bench.PinAsync(pin);
        await bench.TouchAsync("agree-all");
        bench.Reader.CardTaken();
        return [.. bench.Observer.Events.Select(happened => happened is ReaderEvent.HandedOver over
            ? $"HandedOver {over.FileName} {Convert.ToHexString(over.Content.Span)}"
            : happened.ToString()!)];
    }
}
