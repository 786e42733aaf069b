namespace Conformance.Fuzzing.Generation;

/// <summary>Commands as bytes, in the short or the extended form of ISO/IEC 7816-4, 5.1.</summary>
internal static class CommandBytes
{
    private const int LongestShort = 255;

    /// <summary>A command; <paramref name="expected"/> is Ne, 0 for no Le.</summary>
    public static byte[] Of(uint header, ReadOnlySpan<byte> data, int expected = 0)
    {
        byte[] start = [(byte)(header >> 24), (byte)(header >> 16 & 0xFF), (byte)(header >> 8 & 0xFF), (byte)(header & 0xFF)];
        if (data.Length <= LongestShort && expected <= LongestShort + 1)
        {
            byte[] le = expected == 0 ? [] : [(byte)(expected & 0xFF)];
            return data.Length == 0 ? [.. start, .. le] : [.. start, (byte)data.Length, .. data, .. le];
        }

        byte[] wide = expected == 0 ? [] : Two(expected & 0xFFFF);
        return data.Length == 0 ? [.. start, 0, .. wide] : [.. start, 0, .. Two(data.Length), .. data, .. wide];
    }

    private static byte[] Two(int number) => [(byte)(number >> 8), (byte)(number & 0xFF)];
}
