namespace Conformance.CardSimulator.Vpcd;

/// <summary>What a card answers to one message of vpcd.</summary>
internal sealed class VpcdCard(MyNumberCard card)
{
    /// <summary>
    /// The whole frame to send back, or null where vpcd expects none: answering a power or reset message would shift the stream
    /// for good. Every message that is no control byte is a command APDU, also one of no bytes at all.
    /// </summary>
    public byte[]? Answer(ReadOnlySpan<byte> message)
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
                return VpcdFrames.Frame(card.Atr.Span);
            default:
                return VpcdFrames.Frame(Process(message));
        }
    }

    /// <summary>The card left the reader, or the reader left the card.</summary>
    public void Remove() => card.PowerOff();

    private byte[] Process(ReadOnlySpan<byte> command)
    {
        if (!card.IsPowered)
        {
            card.PowerOn();
        }

        return card.Process(command);
    }
}
