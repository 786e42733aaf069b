namespace Conformance.CardSimulator.Keys;

/// <summary>EMSA-PKCS1-v1_5 without the DigestInfo (RFC 8017, 9.2): 00 01 FF…FF 00 and the bytes as they are.</summary>
internal static class TypeOneBlock
{
    /// <summary>00 01, at least eight FF, 00.</summary>
    public const int LeastPadding = 11;

    public static void Write(ReadOnlySpan<byte> input, Span<byte> block)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(input.Length, block.Length - LeastPadding);
        block.Fill(0xFF);
        (block[0], block[1], block[^(input.Length + 1)]) = (0, 1, 0);
        input.CopyTo(block[^input.Length..]);
    }
}
