namespace Conformance.ReaderSimulator;

/// <summary>Writes a question mark where the centre put ● for a character it cannot hold (against ELIG-4).</summary>
internal sealed class PlaceholderChanged : ReaderDefect
{
    public override string Name => "placeholder-changed";

    internal override ReadOnlyMemory<byte> HandedOver(ReadOnlyMemory<byte> message)
    {
        if (ResultMessage.Decode(message) is not { } text || !text.Contains('●', StringComparison.Ordinal))
        {
            return message;
        }

        Inject();
        return ResultMessage.EncodingOf(message).GetBytes(text.Replace('●', '?'));
    }
}
