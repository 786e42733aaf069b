using System.Buffers.Binary;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Physical.Cards;

/// <summary>Reads what a card gives to everybody. Sends SELECT, READ BINARY and READ RECORD and nothing else.</summary>
internal sealed class FreeFiles(ICardChannel channel)
{
    private const int ChunkLength = 256;
    private const int LongestFile = 0x7FFF;

    /// <summary>The transport failure that ended it; null as long as there was none.</summary>
    public TransportFault? Fault { get; private set; }

    /// <summary>Whether the application answers.</summary>
    public bool Select(ApplicationIdentifier application) => Send(Selection.Application(application.Aid.Span)) is { Status.IsSuccess: true };

    /// <summary>A whole transparent EF of the current application; null when the card does not give it.</summary>
    public byte[]? Read(int file)
    {
        if (Send(Selection.File(file)) is not { Status.IsSuccess: true })
        {
            return null;
        }

        var content = new List<byte>();
        while (content.Count < LongestFile && Chunk(content.Count) is { Length: > 0 } chunk)
        {
            content.AddRange(chunk);
            if (chunk.Length < ChunkLength)
            {
                break;
            }
        }

        return content.Count == 0 ? null : Trim([.. content]);
    }

    /// <summary>The first record of an EF of the current application; null when the card does not give it.</summary>
    public byte[]? ReadRecord(int file) =>
        Send(Selection.File(file)) is { Status.IsSuccess: true }
        && Send(new(CommandClass.Interindustry, Instruction.ReadRecord, 0x01, 0x04, expected: ChunkLength)) is { Status.IsSuccess: true, Data.Length: > 0 } record
            ? record.Data.ToArray()
            : null;

    /// <summary>Tries left of a reference of the current application, by the free question (facts/card.md 2.1); null when it has none.</summary>
    public int? TriesLeft(int reference) => Send(new(CommandClass.Interindustry, Instruction.Verify, 0x00, (byte)(0x80 | reference)))?.Status.TriesLeft;

    private byte[]? Chunk(int offset) =>
        Send(new(CommandClass.Interindustry, Instruction.ReadBinary, (byte)(offset >> 8), (byte)(offset & 0xFF), expected: ChunkLength)) is { Status.IsSuccess: true } chunk
            ? chunk.Data.ToArray()
            : null;

    // Files are physically longer than what stands in them (facts/card.md 2.2).
    private static byte[] Trim(byte[] content) =>
        content is [0x30, 0x82, ..] && BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(2)) + 4 is var length && length <= content.Length ? content[..length] : content;

    private ResponseApdu? Send(CommandApdu command)
    {
        if (Fault is not null)
        {
            return null;
        }

        switch (channel.Transmit(command))
        {
            case Transmission.Answered(var response):
                return response;
            case Transmission.Failed(var fault):
                Fault = fault;
                return null;
            default:
                throw new InvalidOperationException("a transmission is answered or failed");
        }
    }
}
