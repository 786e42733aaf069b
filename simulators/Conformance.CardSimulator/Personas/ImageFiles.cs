using System.Buffers.Binary;
using Conformance.CardSimulator.Contents;

namespace Conformance.CardSimulator.Personas;

/// <summary>Loads the images of a card's face that a persona file points to; what is not named is empty.</summary>
internal sealed class ImageFiles(ReferredFiles files)
{
    private const string RemakeHint = "Remake the images as fixtures/images/README.md says";

    /// <summary>The first bytes of a PNG up to the name of its first chunk.</summary>
    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52];

    /// <summary>The first box of a JP2 file; "jP  " stands in bytes 4 to 7 (facts/card.md 3.4).</summary>
    private static ReadOnlySpan<byte> Jp2Start => [0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A];

    public CardFaceImages Read(JsonFields fields) => new(
        Text(fields, "name") ?? [],
        Text(fields, "address") ?? [],
        Image(fields, "photo", Jp2Start, "the file is no JPEG 2000 image in a JP2 container") ?? [],
        Digits(fields, "securityCode", 24) ?? [],
        Digits(fields, "number", 72) is { } number ? number : null);

    private byte[]? Text(JsonFields fields, string name)
    {
        var image = Image(fields, name, PngStart, "the file is no PNG image");
        if (image is null || IsBlackAndWhite(image))
        {
            return image;
        }

        fields.Report(name, "the image is not greyscale with 1 bit for each pixel", RemakeHint);
        return null;
    }

    /// <summary>Digits have the sizes of the card that was seen (facts/card.md 3.4): 12 pixels high, 6 for each across.</summary>
    private byte[]? Digits(JsonFields fields, string name, int width)
    {
        const int Height = 12;
        var image = Text(fields, name);
        if (image is null || (BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(16)) == width && BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(20)) == Height))
        {
            return image;
        }

        fields.Report(name, $"the image is not {width} by {Height} pixels", RemakeHint);
        return null;
    }

    /// <summary>Bit depth 1 and colour type 0, which stand after width and height.</summary>
    private static bool IsBlackAndWhite(byte[] png) => png.Length > 26 && png[24] == 1 && png[25] == 0;

    private byte[]? Image(JsonFields fields, string name, ReadOnlySpan<byte> start, string otherwise)
    {
        var image = files.OptionalBytes(fields, name, RemakeHint);
        if (image is null || image.AsSpan().StartsWith(start))
        {
            return image;
        }

        fields.Report(name, otherwise, RemakeHint);
        return null;
    }
}
