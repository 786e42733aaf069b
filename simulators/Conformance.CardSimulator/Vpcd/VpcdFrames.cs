using System.Buffers.Binary;

namespace Conformance.CardSimulator.Vpcd;

/// <summary>
/// Cuts the byte stream from vpcd into messages: a length of two bytes, big-endian, then as many bytes. Segments of the stream may
/// hold a part of a message or several.
/// </summary>
internal sealed class VpcdFrames
{
    /// <summary>The bytes of the length.</summary>
    public const int HeaderLength = 2;

    private readonly byte[] _buffer = new byte[HeaderLength + ushort.MaxValue];
    private int _start;
    private int _end;

    /// <summary>Where the next bytes from the stream go; never empty once every whole message was taken.</summary>
    public Memory<byte> Space
    {
        get
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            return _buffer.AsMemory(_end);
        }
    }

    /// <summary>Tells that so many bytes were written to <see cref="Space"/>.</summary>
    public void Advance(int count) => _end += count;

    /// <summary>Takes the next whole message; it is valid until <see cref="Space"/> is asked for.</summary>
    public bool TryTake(out ReadOnlyMemory<byte> message)
    {
        message = default;
        var available = _end - _start;
        if (available < HeaderLength)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_start));
        if (available < HeaderLength + length)
        {
            return false;
        }

        message = _buffer.AsMemory(_start + HeaderLength, length);
        _start += HeaderLength + length;
        return true;
    }

    /// <summary>Writes the length in front of a message of so many bytes that stands behind <see cref="HeaderLength"/>, and gives both.</summary>
    public static ReadOnlyMemory<byte> Frame(Memory<byte> frame, int length)
    {
        BinaryPrimitives.WriteUInt16BigEndian(frame.Span, checked((ushort)length));
        return frame[..(HeaderLength + length)];
    }
}
