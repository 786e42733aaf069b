namespace Conformance.CardSimulator.Contents;

/// <summary>
/// Files are longer than what is in them, and the rest is FF (facts/card.md 2.2). Only the number file's size is known; the choice
/// for the others that vary with the holder: the next multiple of 256 bytes.
/// </summary>
internal static class Filler
{
    private const int Block = 256;
    private const byte Unused = 0xFF;

    /// <summary>The content in a file of that many bytes.</summary>
    public static byte[] To(int size, ReadOnlySpan<byte> content)
    {
        var file = new byte[size];
        file.AsSpan().Fill(Unused);
        content.CopyTo(file);
        return file;
    }

    /// <summary>The content in the smallest file of whole blocks.</summary>
    public static byte[] ToWholeBlocks(ReadOnlySpan<byte> content) => To((content.Length + Block - 1) / Block * Block, content);
}
