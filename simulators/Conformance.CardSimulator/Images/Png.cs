using System.Buffers.Binary;
using System.IO.Compression;

namespace Conformance.CardSimulator.Images;

/// <summary>Writes PNG with 1 bit of grey (facts/card.md 3.4).</summary>
internal static class Png
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Encode(Bitmap bitmap) =>
        [.. Signature, .. Chunk("IHDR"u8, Header(bitmap)), .. Chunk("IDAT"u8, Compress(Rows(bitmap))), .. Chunk("IEND"u8, [])];

    /// <summary>Width, height, bit depth 1, colour type 0 (grey), and the only compression, filter and no interlace.</summary>
    private static byte[] Header(Bitmap bitmap)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, bitmap.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), bitmap.Height);
        header[8] = 1;
        return header;
    }

    /// <summary>Each row: filter 0, then its pixels from the highest bit on; 1 is white.</summary>
    private static byte[] Rows(Bitmap bitmap)
    {
        var stride = 1 + ((bitmap.Width + 7) / 8);
        var rows = new byte[stride * bitmap.Height];
        for (var y = 0; y < bitmap.Height; y++)
        {
            for (var x = 0; x < bitmap.Width; x++)
            {
                if (!bitmap.IsMarked(x, y))
                {
                    rows[(y * stride) + 1 + (x / 8)] |= (byte)(0x80 >> (x % 8));
                }
            }
        }

        return rows;
    }

    /// <summary>Stored, not deflated: what a compressor makes of the same bytes differs from version to version, and these files are kept.</summary>
    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.NoCompression))
        {
            stream.Write(bytes);
        }

        return compressed.ToArray();
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Checksum(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    /// <summary>CRC-32 of ISO 3309, bit by bit: the images are small.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB8_8320;
            }
        }

        return ~crc;
    }
}
