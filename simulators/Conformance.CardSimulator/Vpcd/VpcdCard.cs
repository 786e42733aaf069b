using Conformance.SmartCard;

namespace Conformance.CardSimulator.Vpcd;

/// <summary>What a card answers to one message of vpcd.</summary>
internal sealed class VpcdCard(IChip card)
{
    private readonly byte[] _frame = new byte[VpcdFrames.HeaderLength + ChipReaction.LongestAnswer];

    /// <summary>
    /// What the card does about the message; null where vpcd expects nothing back: answering a power or reset message would shift the
    /// stream for good. Every message that is no control byte is a command APDU, also one of no bytes at all.
    /// </summary>
    public ChipReaction? Answer(ReadOnlySpan<byte> message)
    {
        switch (message)
        {
            case [VpcdControl.PowerOff]:
                card.PowerOff();
                return null;
            case [VpcdControl.PowerOn]:
                card.PowerOn();
                return null;
            case [VpcdControl.Reset]:
                card.Reset();
                return null;
            case [VpcdControl.GetAtr]:
                return ChipReaction.Answered(card.Atr.Span, _frame.AsSpan(VpcdFrames.HeaderLength));
            default:
                return React(message);
        }
    }

    /// <summary>The whole frame to send back for the last reaction, valid until the next message.</summary>
    public ReadOnlyMemory<byte> FrameOf(ChipReaction reaction) => VpcdFrames.Frame(_frame, reaction.Length);

    /// <summary>The card left the reader, or the reader left the card.</summary>
    public void Remove() => card.PowerOff();

    private ChipReaction React(ReadOnlySpan<byte> command)
    {
        if (!card.IsPowered)
        {
            card.PowerOn();
        }

        return card.React(command, _frame.AsSpan(VpcdFrames.HeaderLength));
    }
}
