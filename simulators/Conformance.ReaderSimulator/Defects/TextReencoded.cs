using System.Text;

namespace Conformance.ReaderSimulator;

/// <summary>Hands the result over in the other encoding, under the old declaration (against facts/eligibility.md 3).</summary>
internal sealed class TextReencoded : ReaderDefect
{
    public override string Name => "text-reencoded";

    internal override ReadOnlyMemory<byte> HandedOver(ReadOnlyMemory<byte> message)
    {
        if (ResultMessage.Decode(message) is not { } text)
        {
            return message;
        }

        var other = ResultMessage.EncodingOf(message) is UTF8Encoding ? ResultMessage.CodePage932 : Encoding.UTF8;
        var bytes = other.GetBytes(text);
        if (message.Span.SequenceEqual(bytes))
        {
            return message;
        }

        Inject();
        return bytes;
    }
}
