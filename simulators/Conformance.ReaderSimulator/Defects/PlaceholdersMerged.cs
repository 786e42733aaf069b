namespace Conformance.ReaderSimulator;

/// <summary>Makes one ● of several that follow each other (against ELIG-4).</summary>
internal sealed class PlaceholdersMerged : ReaderDefect
{
    public override string Name => "placeholders-merged";

    internal override ReadOnlyMemory<byte> HandedOver(ReadOnlyMemory<byte> message)
    {
        if (ResultMessage.Decode(message) is not { } text || !text.Contains("●●", StringComparison.Ordinal))
        {
            return message;
        }

        Inject();
        while (text.Contains("●●", StringComparison.Ordinal))
        {
            text = text.Replace("●●", "●", StringComparison.Ordinal);
        }

        return ResultMessage.EncodingOf(message).GetBytes(text);
    }
}
