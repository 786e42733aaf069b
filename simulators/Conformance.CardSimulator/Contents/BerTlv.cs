namespace Conformance.CardSimulator.Contents;

/// <summary>Writes BER-TLV data objects (ISO/IEC 7816-4, 5.2.2): tag of one or two bytes, length in the shortest form.</summary>
internal static class BerTlv
{
    private const int LongestShortForm = 0x7F;

    /// <summary>The object with its header.</summary>
    /// <param name="tag">One byte when it is at most FF, otherwise two.</param>
    /// <param name="value">At most 65,535 bytes.</param>
    public static byte[] Encode(ushort tag, ReadOnlySpan<byte> value) => [.. Header(tag, value.Length), .. value];

    /// <summary>Tag and length of an object whose value has that many bytes.</summary>
    public static byte[] Header(ushort tag, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, ushort.MaxValue);
        byte[] tagBytes = tag <= byte.MaxValue ? [(byte)tag] : [(byte)(tag >> 8), (byte)(tag & 0xFF)];
        return length switch
        {
            <= LongestShortForm => [.. tagBytes, (byte)length],
            <= byte.MaxValue => [.. tagBytes, 0x81, (byte)length],
            _ => [.. tagBytes, 0x82, (byte)(length >> 8), (byte)(length & 0xFF)],
        };
    }
}
