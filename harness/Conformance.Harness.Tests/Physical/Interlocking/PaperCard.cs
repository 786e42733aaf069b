using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>A card that says yes to everything and has ten tries, so that nothing but the interlock keeps a command from having its way.</summary>
internal sealed class PaperCard(Wire wire, string name = "paper") : IPhysicalChannel
{
    private int _holds;
    private int _hold;

    /// <summary>What it answers to the question for the tries left.</summary>
    public StatusWord Tries { get; set; } = StatusWord.WithTriesLeft(10);

    public bool RefusesHold { get; set; }

    public ReadOnlyMemory<byte> Atr { get; } = new byte[] { 0x3B, 0x00 };

    public Transmission Transmit(CommandApdu command)
    {
        var response = new ResponseApdu(command is { Ins: 0x20, Data.Length: 0 } ? Tries : StatusWord.Success);
        wire.Entries.Add(new(name, command, response, _holds > 0 ? _hold : 0, Tries.TriesLeft));
        return new Transmission.Answered(response);
    }

    public CardHold TryHold()
    {
        if (RefusesHold)
        {
            return new CardHold.Refused(new(TransportFaultKind.Other, 11, "another program has the card for itself"));
        }

        _hold += _holds++ == 0 ? 1 : 0;
        return new CardHold.Held(new Letting(this));
    }

    public IDisposable Hold() => TryHold() is CardHold.Held(var hold) ? hold : new NothingHeld();

    public void Dispose()
    {
    }

    private sealed class Letting(PaperCard card) : IDisposable
    {
        public void Dispose() => card._holds--;
    }
}
