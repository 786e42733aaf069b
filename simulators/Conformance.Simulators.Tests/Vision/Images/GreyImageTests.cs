using Conformance.Simulators.Tests.Authority;
using Conformance.Vision.Images;

namespace Conformance.Simulators.Tests.Vision.Images;

public sealed class GreyImageTests
{
    [Fact]
    public void Disposing_clears_the_pixels_where_they_lie()
    {
        var image = new GreyImage(4, 3);
        image.Pixels.Fill(200);
        var where = image.Pixels;
        image.Dispose();
        Assert.Equal(new byte[12], where.ToArray());
        Assert.Throws<ObjectDisposedException>(() => image.Pixels.Length);
    }

    [Fact]
    public void A_PNG_file_has_the_same_pixels()
    {
        using var image = new GreyImage(3, 2);
        new byte[] { 0, 50, 100, 150, 200, 255 }.CopyTo(image.Pixels);
        using var back = GreyImage.Decode(image.ToPng());
        Assert.Equal((3, 2), (back!.Width, back.Height));
        Assert.Equal([0, 50, 100, 150, 200, 255], back.Pixels.ToArray());
    }

    [Fact]
    public void The_JPEG_2000_of_a_chip_is_read()
    {
        using var photo = GreyImage.Decode(File.ReadAllBytes(Path.Combine(FixtureFolders.Faces, "taro.jp2")));
        Assert.Equal((240, 320), (photo!.Width, photo.Height));
    }

    [Fact]
    public void A_graymap_has_a_header_and_the_pixels()
    {
        using var image = new GreyImage(2, 1);
        new byte[] { 7, 65 }.CopyTo(image.Pixels);
        Assert.Equal("P5\n2 1\n255\n\aA"u8.ToArray(), image.ToGraymap());
    }

    [Fact]
    public void A_copy_has_pixels_of_its_own()
    {
        using var image = new GreyImage(2, 1);
        using var copy = image.Copy();
        image.Pixels.Fill(9);
        Assert.Equal([0, 0], copy.Pixels.ToArray());
    }

    [Fact]
    public void What_is_no_picture_is_null()
    {
        Assert.Null(GreyImage.Decode([1, 2, 3]));
        Assert.Null(GreyImage.Decode([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]));
    }

    [Fact]
    public void Printing_tells_the_size_alone()
    {
        using var image = new GreyImage(240, 320);
        Assert.Equal("grey image, 240 by 320", image.ToString());
    }
}
