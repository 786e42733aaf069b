using System.Buffers.Binary;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>Collects the data field of one response in the caller's buffer, then puts the status word behind it.</summary>
internal ref struct ResponseWriter(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;

    /// <summary>How many bytes of data there are.</summary>
    public int Length { get; private set; }

    /// <summary>The data so far.</summary>
    public readonly ReadOnlySpan<byte> Data => _buffer[..Length];

    public void Write(ReadOnlySpan<byte> data) => data.CopyTo(Reserve(data.Length));

    /// <summary>Lengthens the data field and gives the new part to be filled.</summary>
    public Span<byte> Reserve(int count)
    {
        var part = _buffer.Slice(Length, count);
        Length += count;
        return part;
    }

    /// <summary>Ends the response; a refusal has no data. Gives the length of the whole.</summary>
    public int Finish(StatusWord status)
    {
        if (!status.IsSuccess)
        {
            Length = 0;
        }

        BinaryPrimitives.WriteUInt16BigEndian(_buffer[Length..], status.Value);
        return Length + 2;
    }
}
