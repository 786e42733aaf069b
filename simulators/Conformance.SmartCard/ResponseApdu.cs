namespace Conformance.SmartCard;

/// <summary>A response APDU: data of 0 to 65,536 bytes and the status word (ISO/IEC 7816-4, 5.1).</summary>
public sealed class ResponseApdu
{
    private readonly byte[] _data;

    /// <summary>A response with data; the bytes are copied.</summary>
    public ResponseApdu(ReadOnlySpan<byte> data, StatusWord status)
    {
        _data = data.ToArray();
        Status = status;
    }

    /// <summary>A response that is a status word alone.</summary>
    public ResponseApdu(StatusWord status)
        : this([], status)
    {
    }

    /// <summary>The data field, possibly empty.</summary>
    public ReadOnlyMemory<byte> Data => _data;

    /// <summary>SW1 SW2.</summary>
    public StatusWord Status { get; }

    /// <summary>Reads data and trailer; null when there are fewer than the two bytes of a status word.</summary>
    public static ResponseApdu? Parse(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 2 ? null : new(bytes[..^2], new StatusWord((ushort)((bytes[^2] << 8) | bytes[^1])));

    /// <summary>Data and trailer as they go over the wire.</summary>
    public byte[] ToBytes() => [.. _data, Status.Sw1, Status.Sw2];

    /// <summary>Length and status word, never the data: it may be somebody's name.</summary>
    public override string ToString() => $"{_data.Length} bytes, {Status}";
}
