using Conformance.Bench.Physical.Interlocking;
using Conformance.CardSimulator;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>A slot that plays the physical reader: what passes through its channels is what reached the card.</summary>
internal sealed class RecordedSlot(Wire wire) : ICardReader
{
    private readonly SimulatedSlot _slot = new("recorded slot");
    private string _name = "";
    private MyNumberCard? _card;

    public string Name => _slot.Name;

    public bool IsCardPresent => _slot.IsCardPresent;

    /// <summary>Set for a reader that cannot keep other programs away.</summary>
    public bool RefusesHold { get; set; }

    /// <summary>What another program does at the next moment at which it can: it has to wait while the card is held.</summary>
    public Action<MyNumberCard>? OtherProgram { get; set; }

    public void Insert(string name, MyNumberCard card)
    {
        (_name, _card) = (name, card);
        _slot.Insert(card);
    }

    public void Remove()
    {
        _card = null;
        _slot.Remove();
    }

    public CardConnection Connect() => _slot.Connect() switch
    {
        CardConnection.Opened(var channel) => new CardConnection.Opened(new Recorded(this, channel, _name, _card!)),
        var failed => failed,
    };

    private sealed class Recorded(RecordedSlot slot, ICardChannel inner, string name, MyNumberCard card) : IPhysicalChannel
    {
        private int _holds;
        private int _hold;

        public ReadOnlyMemory<byte> Atr => inner.Atr;

        public Transmission Transmit(CommandApdu command)
        {
            if (_holds == 0 && slot.OtherProgram is { } act)
            {
                slot.OtherProgram = null;
                act(card);
            }

            var before = card.AuthenticationTriesLeft;
            var outcome = inner.Transmit(command);
            if (outcome is Transmission.Answered(var response))
            {
                slot.Wire.Entries.Add(new(name, command, response, _holds > 0 ? _hold : 0, before));
            }

            return outcome;
        }

        public CardHold TryHold()
        {
            if (slot.RefusesHold)
            {
                return new CardHold.Refused(new(TransportFaultKind.Other, 11, "another program has the card for itself"));
            }

            _hold += _holds++ == 0 ? 1 : 0;
            return new CardHold.Held(new Letting(this));
        }

        public IDisposable Hold() => TryHold() is CardHold.Held(var hold) ? hold : new NothingHeld();

        public void Dispose() => inner.Dispose();

        private sealed class Letting(Recorded channel) : IDisposable
        {
            public void Dispose() => channel._holds--;
        }
    }

    private Wire Wire => wire;
}
