using System.Buffers.Binary;
using Conformance.SmartCard;

namespace Conformance.ReaderSimulator;

/// <summary>The holder's photo in 券面事項確認AP EF 0002, behind 照合番号B (facts/card.md 3.4).</summary>
internal static class ChipPhoto
{
    private const ushort NumberB = 0x0012;
    private const ushort CardFace = 0x0002;

    // FF20 82 hhll, then DF21 12 and nine offsets, the photo's the sixth.
    private const int HeaderLength = 5;
    private const int PhotoOffsetAt = HeaderLength + 3 + (5 * 2);
    private const int PhotoHeaderLength = 5;

    /// <summary>One VERIFY, which costs a try when the number was misread, and the photo.</summary>
    public static ChipPhotoReading Read(CardChannel card, PrintedNumber number)
    {
        using var hold = card.Hold();
        var selected = card.SelectCardFace();
        if (!selected.IsSuccess)
        {
            return new ChipPhotoReading.Failed(selected);
        }

        var reply = card.Verify(NumberB, number.Ascii);
        if (!reply.IsSuccess)
        {
            return PinFile.MeansLocked(reply) ? new ChipPhotoReading.Locked()
                : reply.Status.TriesLeft is not null ? new ChipPhotoReading.Misread()
                : new ChipPhotoReading.Failed(reply);
        }

        var file = card.ReadFile(CardFace, HeaderLength, TotalLength);
        return !file.IsSuccess ? new ChipPhotoReading.Failed(file)
            : Photo(file.Data) is { } photo ? new ChipPhotoReading.Opened(photo)
            : new ChipPhotoReading.Failed(CardReply.Unreadable);
    }

    private static int? TotalLength(ReadOnlySpan<byte> header) =>
        header is [0xFF, 0x20, 0x82, ..] ? HeaderLength + BinaryPrimitives.ReadUInt16BigEndian(header[3..]) : null;

    private static ReadOnlyMemory<byte>? Photo(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < PhotoOffsetAt + 2)
        {
            return null;
        }

        var start = BinaryPrimitives.ReadUInt16BigEndian(bytes[PhotoOffsetAt..]);
        if (start + PhotoHeaderLength > bytes.Length || bytes[start..] is not [0xDF, 0x27, 0x82, var high, var low, ..])
        {
            return null;
        }

        var length = (high << 8) | low;
        return start + PhotoHeaderLength + length <= bytes.Length ? file.Slice(start + PhotoHeaderLength, length) : null;
    }
}
