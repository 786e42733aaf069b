namespace Conformance.CardSimulator.Vpcd;

/// <summary>What a card answers to one message of vpcd.</summary>
internal sealed class VpcdCard(MyNumberCard card)
{
    private readonly byte[] _frame = new byte[VpcdFrames.HeaderLength + MyNumberCard.LongestResponse];

    /// <summary>
    /// The whole frame to send back, valid until the next message; nothing where vpcd expects none: answering a power or reset message
    /// would shift the stream for good. Every message that is no control byte is a command APDU, also one of no bytes at all.
    /// </summary>
    public ReadOnlyMemory<byte> Answer(ReadOnlySpan<byte> message)
    {
        switch (message)
        {
            case [VpcdControl.PowerOff]:
                card.PowerOff();
                return default;
            case [VpcdControl.PowerOn]:
                card.PowerOn();
                return default;
            case [VpcdControl.Reset]:
                card.Reset();
                return default;
            case [VpcdControl.GetAtr]:
                card.Atr.CopyTo(_frame.AsMemory(VpcdFrames.HeaderLength));
                return VpcdFrames.Frame(_frame, card.Atr.Length);
            default:
                return VpcdFrames.Frame(_frame, Process(message));
        }
    }

    /// <summary>The card left the reader, or the reader left the card.</summary>
    public void Remove() => card.PowerOff();

    private int Process(ReadOnlySpan<byte> command)
    {
        if (!card.IsPowered)
        {
            card.PowerOn();
        }

        return card.Process(command, _frame.AsSpan(VpcdFrames.HeaderLength));
    }
}
