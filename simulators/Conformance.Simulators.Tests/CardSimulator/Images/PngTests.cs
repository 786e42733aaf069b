using Conformance.CardSimulator.Images;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.CardSimulator.Images;

/// <summary>Our PNG in the hands of Python's zlib, which shares nothing with what wrote it.</summary>
public sealed class PngTests
{
    [Fact]
    public void Another_decoder_finds_every_pixel_and_every_checksum_right() => Assert.Equal(
        "9x2 IHDR:ok IDAT:ok IEND:ok 7F:80 FE:80", // row by row: 1 is white, the bits behind the ninth are none
        Decode(Marked(9, 2, (0, 0), (7, 1))));

    [Fact]
    public void Digits_are_6_by_12_each() => Assert.StartsWith("24x12 IHDR:ok IDAT:ok IEND:ok", Decode(DigitImage.Png("2285")), StringComparison.Ordinal);

    [Fact]
    public void A_text_wraps_at_320_pixels()
    {
        var glyphs = new GlyphFile(["0041:" + new string('F', 32), "5B57:" + new string('0', 64)]);
        Assert.StartsWith("40x16", Decode(TextImage.Png("AA字A", glyphs)), StringComparison.Ordinal);
        Assert.StartsWith("320x32", Decode(TextImage.Png(new string('字', 21), glyphs)), StringComparison.Ordinal);
        Assert.Equal(["B", "𠮷"], glyphs.Missing("AB𠮷B字"));
    }

    [Theory]
    [InlineData("0041")]
    [InlineData("0041:00")]
    [InlineData("xyz:00000000000000000000000000000000")]
    public void A_line_that_is_no_glyph_is_refused(string line) => Assert.Throws<FormatException>(() => new GlyphFile([line]));

    private static byte[] Marked(int width, int height, params (int X, int Y)[] marks)
    {
        var bitmap = new Bitmap(width, height);
        Array.ForEach(marks, mark => bitmap.Mark(mark.X, mark.Y));
        return Png.Encode(bitmap);
    }

    private static string Decode(byte[] png)
    {
        const string Script = """
            import struct, sys, zlib
            png = open(sys.argv[1], 'rb').read()
            assert png[:8] == b'\x89PNG\r\n\x1a\n'
            at, said, data = 8, [], b''
            while at < len(png):
                length, kind = struct.unpack('>I4s', png[at:at + 8])
                body = png[at + 8:at + 8 + length]
                right = struct.unpack('>I', png[at + 8 + length:at + 12 + length])[0] == zlib.crc32(kind + body)
                said.append(kind.decode() + (':ok' if right else ':wrong'))
                if kind == b'IHDR':
                    width, height, depth, colour, packing, filtering, interlace = struct.unpack('>IIBBBBB', body)
                    assert (depth, colour, packing, filtering, interlace) == (1, 0, 0, 0, 0)
                if kind == b'IDAT':
                    data += body
                at += 12 + length
            rows, stride = zlib.decompress(data), 1 + (width + 7) // 8
            assert len(rows) == stride * height
            print(f'{width}x{height}', *said, *[':'.join(f'{b:02X}' for b in rows[i * stride + 1:(i + 1) * stride]) for i in range(height)])
            """;
        using var folder = new TemporaryFolder();
        var (exitCode, output) = OtherProgram.Run("python3", "-c", Script, folder.Write("image.png", png));
        Assert.True(exitCode == 0, output);
        return output.Trim();
    }
}
