using System.Buffers.Binary;
using System.Security.Cryptography;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.ReaderSimulator;

/// <summary>The commands a reader gives to the JPKI application, and for the photo to 券面事項確認AP (facts/card.md 2 and 4.3). It gives no others (CARD-7).</summary>
internal sealed class CardChannel(ICardChannel channel) : IDisposable
{
    public const ushort Certificate = 0x000A;
    public const ushort PrivateKey = 0x0017;
    public const ushort Pin = 0x0018;

    private const int HeaderLength = 4;
    private const int ChunkLength = 256;
    private const int LargestOffset = 0x7FFF;

    // DER of DigestInfo for SHA-256 up to the hash itself (facts/card.md 2.3).
    private static ReadOnlySpan<byte> DigestInfoPrefix =>
        [0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

    public CardReply SelectJpki() => Send(Selection.Application(ApplicationIdentifier.Jpki.Aid.Span));

    public CardReply SelectCardFace() => Send(Selection.Application(ApplicationIdentifier.CardFace.Aid.Span));

    public CardReply SelectFile(ushort id) => Send(Selection.File(id));

    /// <summary>Asks for the tries left of the current PIN file; spends none.</summary>
    public CardReply QueryPin() => Send(new(CommandClass.Interindustry, Instruction.Verify, 0x00, 0x80));

    /// <summary>
    /// One VERIFY, on the reference selected just before: while the patient typed, another program may have made some other reference
    /// the current one, and a miss would spend that one's try.
    /// </summary>
    public CardReply Verify(ushort file, ReadOnlySpan<byte> digits)
    {
        using var hold = channel.Hold();
        var selected = SelectFile(file);
        return selected.IsSuccess ? Send(new(CommandClass.Interindustry, Instruction.Verify, 0x00, 0x80, digits)) : selected;
    }

    /// <summary>Keeps other programs away for as long as a sequence relies on what is selected and proven.</summary>
    public IDisposable Hold() => channel.Hold();

    /// <summary>COMPUTE DIGITAL SIGNATURE with the current key over the challenge's SHA-256.</summary>
    public CardReply Sign(ReadOnlySpan<byte> challenge) =>
        Send(new(CommandClass.Proprietary, Instruction.ComputeDigitalSignature, 0x00, 0x80, [.. DigestInfoPrefix, .. SHA256.HashData(challenge)], expected: 256));

    /// <summary>Reads the authentication certificate, whose DER header tells its length (facts/card.md 2.2).</summary>
    public CardReply ReadCertificate()
    {
        using var hold = channel.Hold();
        var header = LookForCertificate();
        return header.IsSuccess ? ReadAll(BinaryPrimitives.ReadUInt16BigEndian(header.Data.Span[2..]) + HeaderLength) : header;
    }

    /// <summary>The DER header of the authentication certificate; a card without one has no such file, or nothing in it.</summary>
    public CardReply LookForCertificate()
    {
        using var hold = channel.Hold();
        var selected = SelectFile(Certificate);
        if (!selected.IsSuccess)
        {
            return selected;
        }

        var header = ReadBinary(0, HeaderLength);
        return !header.IsSuccess || header.Data.Span is [0x30, 0x82, _, _] ? header : CardReply.Unreadable;
    }

    /// <summary>Reads a file whose beginning tells its length; a beginning that does not is <see cref="CardReply.Unreadable"/>.</summary>
    public CardReply ReadFile(ushort id, int headerLength, Func<ReadOnlySpan<byte>, int?> totalLength)
    {
        using var hold = channel.Hold();
        var selected = SelectFile(id);
        if (!selected.IsSuccess)
        {
            return selected;
        }

        var header = ReadBinary(0, headerLength);
        return !header.IsSuccess ? header
            : header.Data.Length == headerLength && totalLength(header.Data.Span) is { } total ? ReadAll(total)
            : CardReply.Unreadable;
    }

    public CardReply Send(CommandApdu command) => CardReply.From(channel.Transmit(command));

    public void Dispose() => channel.Dispose();

    private CardReply ReadAll(int total)
    {
        if (total > LargestOffset)
        {
            return CardReply.Unreadable;
        }

        var read = new byte[total];
        for (var offset = 0; offset < total; offset += ChunkLength)
        {
            var wanted = Math.Min(ChunkLength, total - offset);
            var chunk = ReadBinary(offset, wanted);
            if (!chunk.IsSuccess)
            {
                return chunk;
            }

            if (chunk.Data.Length != wanted)
            {
                return CardReply.Unreadable;
            }

            chunk.Data.CopyTo(read.AsMemory(offset));
        }

        return new(StatusWord.Success, read, null);
    }

    private CardReply ReadBinary(int offset, int length) =>
        Send(new(CommandClass.Interindustry, Instruction.ReadBinary, (byte)(offset >> 8), (byte)(offset & 0xFF), expected: length));
}
