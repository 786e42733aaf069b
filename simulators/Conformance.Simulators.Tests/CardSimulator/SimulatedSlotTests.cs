using Conformance.CardSimulator;
using Conformance.SmartCard;

namespace Conformance.Simulators.Tests.CardSimulator;

public sealed class SimulatedSlotTests
{
    private static readonly CommandApdu SelectJpki =
        new(0x00, 0xA4, 0x04, 0x0C, Convert.FromHexString("D392F000260100000001"));

    private static readonly CommandApdu Query = new(0x00, 0x20, 0x00, 0x98);

    [Fact]
    public void Without_a_card_there_is_nothing_to_connect_to()
    {
        var slot = new SimulatedSlot("slot");
        Assert.False(slot.IsCardPresent);
        Assert.Equal(TransportFaultKind.NoCard, Assert.IsType<CardConnection.Failed>(slot.Connect()).Fault.Kind);
    }

    [Fact]
    public void A_card_that_was_put_in_answers()
    {
        var slot = SlotWithCard(out _);
        Assert.True(slot.IsCardPresent);
        using var channel = Open(slot);
        Assert.Equal("3BE000FF8131FE4514", Convert.ToHexString(channel.Atr.Span));
        Assert.Equal(0x9000, Answer(channel, SelectJpki).Status.Value);
        Assert.Equal(3, Answer(channel, Query).Status.TriesLeft);
    }

    [Fact]
    public void Removing_the_card_under_an_open_channel_is_reported_and_cuts_its_power()
    {
        var slot = SlotWithCard(out var card);
        using var channel = Open(slot);
        slot.Remove();
        Assert.Equal(TransportFaultKind.CardRemoved, Fault(channel).Kind);
        Assert.Equal(TransportFaultKind.CardRemoved, Fault(channel).Kind);
        Assert.False(slot.IsCardPresent);
        Assert.False(card.IsPowered);
    }

    [Fact]
    public void The_channel_of_a_removed_card_stays_broken_when_a_card_is_put_in_again()
    {
        var slot = SlotWithCard(out var card);
        using var before = Open(slot);
        slot.Remove();
        slot.Insert(card);
        using var after = Open(slot);
        Assert.Equal(TransportFaultKind.CardRemoved, Fault(before).Kind);
        before.Dispose();
        Assert.Equal(0x9000, Answer(after, SelectJpki).Status.Value);
    }

    [Fact]
    public void A_second_connection_resets_the_first()
    {
        var slot = SlotWithCard(out _);
        using var first = Open(slot);
        Answer(first, SelectJpki);
        using var second = Open(slot);
        Assert.Equal(TransportFaultKind.CardReset, Fault(first).Kind);
        Assert.Equal(0x6A88, Answer(second, Query).Status.Value);
    }

    [Fact]
    public void Disposing_of_the_channel_takes_power_from_the_card()
    {
        var slot = SlotWithCard(out var card);
        var channel = Open(slot);
        Assert.True(card.IsPowered);
        channel.Dispose();
        channel.Dispose();
        Assert.False(card.IsPowered);
        Assert.Throws<ObjectDisposedException>(() => channel.Transmit(Query));
    }

    [Fact]
    public void Two_cards_do_not_fit_and_none_cannot_be_removed()
    {
        var slot = SlotWithCard(out var card);
        Assert.Throws<InvalidOperationException>(() => slot.Insert(card));
        slot.Remove();
        Assert.Throws<InvalidOperationException>(slot.Remove);
    }

    private static SimulatedSlot SlotWithCard(out MyNumberCard card)
    {
        card = MyNumberCardFactory.Create(TestPersona.Plain, new(), new Random(1));
        var slot = new SimulatedSlot("slot");
        slot.Insert(card);
        return slot;
    }

    private static ICardChannel Open(SimulatedSlot slot) => Assert.IsType<CardConnection.Opened>(slot.Connect()).Channel;

    private static ResponseApdu Answer(ICardChannel channel, CommandApdu command) =>
        Assert.IsType<Transmission.Answered>(channel.Transmit(command)).Response;

    private static TransportFault Fault(ICardChannel channel) =>
        Assert.IsType<Transmission.Failed>(channel.Transmit(Query)).Fault;
}
