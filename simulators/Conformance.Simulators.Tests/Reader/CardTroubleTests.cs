using Conformance.ReaderSimulator;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Other cards, broken cards, broken slots (facts/eligibility.md 4.3), at every single APDU.</summary>
public sealed class CardTroubleTests
{
    /// <summary>More APDUs than any way through has; a loop that gets here never ran out of faults.</summary>
    private const int TooMany = 50;

    [Theory]
    [InlineData(TransportFaultKind.CardMute, "card-error")]
    [InlineData(TransportFaultKind.CardReset, "card-error")]
    [InlineData(TransportFaultKind.Other, "card-error")]
    [InlineData(TransportFaultKind.CardRemoved, "card-error")]
    [InlineData(TransportFaultKind.NoCard, "card-error")]
    [InlineData(TransportFaultKind.ReaderUnavailable, "out-of-order")]
    [InlineData(TransportFaultKind.ServiceUnavailable, "out-of-order")]
    public async Task A_fault_at_any_apdu_ends_the_session_on_a_defined_screen(TransportFaultKind kind, string screen)
    {
        foreach (var way in new[] { "face", "pin", "sight" })
        {
            var failing = await RunUntilNoFaultIsLeftAsync(way, n => sent => sent == n ? kind : null, bench =>
            {
                Assert.Equal(screen, bench.Screen.Id);
                Assert.Equal([SessionEnding.CardError], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
            });
            Assert.InRange(failing, 8, TooMany);
        }
    }

    [Fact]
    public async Task Pulled_at_any_apdu_the_reader_is_idle_and_keeps_nothing()
    {
        foreach (var way in new[] { "face", "pin", "sight" })
        {
            ReaderBench? pulling = null;
            var failing = await RunUntilNoFaultIsLeftAsync(
                way,
                n => sent =>
                {
                    if (sent != n)
                    {
                        return null;
                    }

                    pulling!.Card.IsCardPresent = false;
                    pulling.Reader.CardTaken();
                    return TransportFaultKind.CardRemoved;
                },
                bench =>
                {
                    Assert.Equal("idle", bench.Screen.Id);
                    Assert.Equal([SessionEnding.CardPulled], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
                },
                bench => pulling = bench);
            Assert.InRange(failing, 8, TooMany);
        }
    }

    [Fact]
    public async Task A_card_gone_before_the_slot_says_so_leaves_the_reader_idle()
    {
        using var bench = new ReaderBench();
        await bench.PlaceAsync();
        bench.Card.IsCardPresent = false;
        bench.Card.Disturb = _ => TransportFaultKind.CardRemoved;
        await bench.TouchAsync("pin");
        Assert.Equal("idle", bench.Screen.Id);
        bench.Reader.CardTaken();

        Assert.Equal([SessionEnding.CardPulled], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
    }

    [Fact]
    public async Task Another_card_is_message_002()
    {
        using var bench = new ReaderBench(card: new FakeCard { IsMyNumberCard = false });
        await bench.PlaceAsync();
        Assert.Equal(("card-error", new ScreenMessage("002", "マイナンバーカード以外")), (bench.Screen.Id, bench.Screen.Message!));
    }

    [Theory]
    [InlineData(TransportFaultKind.CardMute, "card-error")]
    [InlineData(TransportFaultKind.ReaderUnavailable, "out-of-order")]
    public async Task A_card_that_cannot_be_powered_is_message_001_and_a_dead_slot_out_of_order(TransportFaultKind kind, string screen)
    {
        using var bench = new ReaderBench(card: new FakeCard { ConnectFault = kind });
        await bench.PlaceAsync();
        Assert.Equal(screen, bench.Screen.Id);
        Assert.Equal(screen == "card-error" ? "001" : null, bench.Screen.Message?.Code);
    }

    [Theory]
    [InlineData("3082")]
    [InlineData("FFFFFFFFFFFFFFFF")]
    [InlineData("30820100AABB")]
    [InlineData("3082FFFFAABB")]
    public async Task A_certificate_that_is_none_is_message_001(string certificate)
    {
        using var bench = new ReaderBench(card: new FakeCard { Certificate = Convert.FromHexString(certificate) });
        await bench.FaceAsync();
        Assert.Equal(("card-error", "001"), (bench.Screen.Id, bench.Screen.Message!.Code));
    }

    [Fact]
    public async Task A_card_in_error_can_be_placed_again()
    {
        using var bench = new ReaderBench();
        await Walks.ToAsync(bench, "card-error");
        await bench.PlaceAsync();
        Assert.Equal("card-error", bench.Screen.Id);
        bench.Reader.CardTaken();
        await bench.PlaceAsync();
        Assert.Equal("method", bench.Screen.Id);
    }

    /// <summary>Disturbs the first, second, third ... APDU until a run ends undisturbed; gives the number of disturbed runs.</summary>
    private static async Task<int> RunUntilNoFaultIsLeftAsync(
        string way,
        Func<int, Func<int, TransportFaultKind?>> disturbance,
        Action<ReaderBench> check,
        Action<ReaderBench>? prepare = null)
    {
        for (var n = 1; n < TooMany; n++)
        {
            using var bench = new ReaderBench();
            prepare?.Invoke(bench);
            bench.Card.Disturb = disturbance(n);
            await IdentifyAsync(bench, way);
            if (bench.Card.Sent < n)
            {
                Assert.Equal("consent-all", bench.Screen.Id);
                return n - 1;
            }

            check(bench);
            Assert.Equal(0, bench.Card.ChannelsOpen);
            Assert.Empty(bench.Terminal.Files);
        }

        return TooMany + 1;
    }

    private static async Task IdentifyAsync(ReaderBench bench, string way)
    {
        await bench.PlaceAsync();
        switch (way)
        {
            case "face":
                await bench.TouchAsync("face");
                await bench.LookAsync(0.95);
                break;
            case "pin":
                await bench.TouchAsync("pin");
                if (bench.Screen.Id == "pin")
                {
                    await bench.PinAsync("8264");
                }

                break;
            default:
                await bench.StaffAsync(new StaffAct.EnterVisualModeAtTerminal());
                await bench.StaffAsync(new StaffAct.ConfirmSight());
                break;
        }
    }
}
