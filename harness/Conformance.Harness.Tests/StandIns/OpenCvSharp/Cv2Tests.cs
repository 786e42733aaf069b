using System.Runtime.InteropServices;
using OpenCvSharp;

namespace Conformance.Harness.Tests.StandIns.OpenCvSharp;

public sealed class Cv2Tests
{
    [Fact]
    public void A_matrix_over_an_array_writes_into_the_array()
    {
        var pixels = new byte[6];
        using (var mat = Mat.FromPixelData(2, 3, MatType.CV_8UC1, pixels))
        {
            Assert.Equal((2, 3), (mat.Rows, mat.Cols));
            mat.SetTo(Scalar.All(9));
        }

        Assert.Equal([9, 9, 9, 9, 9, 9], pixels);
    }

    [Fact]
    public void A_picture_is_moved_by_its_matrix()
    {
        using var picture = Mat.FromPixelData(2, 3, MatType.CV_8UC1, new byte[] { 1, 2, 3, 4, 5, 6 });
        using var oneToTheRight = Mat.FromPixelData(2, 3, MatType.CV_64FC1, new double[] { 1, 0, 1, 0, 1, 0 });
        using var moved = new Mat();
        Cv2.WarpAffine(picture, moved, oneToTheRight, new Size(3, 2), InterpolationFlags.Nearest, BorderTypes.Constant, Scalar.All(7));
        Assert.Equal([7, 1, 2, 7, 4, 5], Bytes(moved));
    }

    [Fact]
    public void A_square_is_seen_in_perspective()
    {
        using var dot = new Mat(4, 4, MatType.CV_8UC1, Scalar.All(0));
        Cv2.Rectangle(dot, new Rect(3, 3, 1, 1), Scalar.All(255), -1);
        using var doubling = Cv2.GetPerspectiveTransform([new(0, 0), new(4, 0), new(4, 4), new(0, 4)], [new(0, 0), new(8, 0), new(8, 8), new(0, 8)]);
        using var seen = new Mat();
        Cv2.WarpPerspective(dot, seen, doubling, new Size(8, 8), InterpolationFlags.Nearest);
        Cv2.MinMaxLoc(seen, out _, out var most, out _, out var at);
        Assert.Equal((255.0, true), (most, at is { X: >= 5, Y: >= 5 }));
    }

    [Fact]
    public void A_pattern_is_found_where_it_is()
    {
        using var image = new Mat(20, 30, MatType.CV_8UC1, Scalar.All(10));
        Cv2.Line(image, new Point(14, 5), new Point(14, 9), Scalar.All(200));
        using var pattern = new Mat(image, new Rect(12, 4, 5, 7));
        using var likeness = new Mat();
        Cv2.MatchTemplate(image, pattern, likeness, TemplateMatchModes.CCoeffNormed);
        Cv2.MinMaxLoc(likeness, out _, out var best, out _, out var at);
        Assert.Equal((12, 4), (at.X, at.Y));
        Assert.Equal(1.0, best, 5);
    }

    [Fact]
    public void A_picture_survives_PNG_and_what_is_none_comes_back_empty()
    {
        using var picture = Mat.FromPixelData(2, 3, MatType.CV_8UC1, new byte[] { 1, 2, 3, 4, 5, 255 });
        Assert.True(Cv2.ImEncode(".png", picture, out var png));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        using var back = Cv2.ImDecode(png, ImreadModes.Grayscale);
        Assert.Equal([1, 2, 3, 4, 5, 255], Bytes(back));
        using var none = Cv2.ImDecode([1, 2, 3], ImreadModes.Grayscale);
        Assert.True(none.Empty());
    }

    [Fact]
    public void What_OpenCV_throws_is_an_exception_with_its_words()
    {
        using var picture = new Mat(4, 4, MatType.CV_8UC1, Scalar.All(0));
        using var result = new Mat();
        var fault = Assert.Throws<OpenCVException>(() => Cv2.GaussianBlur(picture, result, new Size(2, 2), 1));
        Assert.Contains("ksize", fault.Message, StringComparison.Ordinal);
        Assert.Throws<OpenCVException>(() => new Mat(picture, new Rect(2, 2, 9, 9)));
        Assert.Throws<OpenCVException>(() => Cv2.ImEncode(".nothing", picture, out _));
    }

    [Fact]
    public void Blurring_and_text_change_a_picture()
    {
        using var picture = new Mat(16, 64, MatType.CV_8UC1, Scalar.All(100));
        Cv2.PutText(picture, "FMR", new Point(2, 14), HersheyFonts.HersheySimplex, 0.5, Scalar.All(120));
        using var blurred = new Mat();
        Cv2.GaussianBlur(picture, blurred, new Size(3, 3), 1);
        Assert.Contains((byte)120, Bytes(picture));
        Assert.Contains(Bytes(blurred), value => value is > 100 and < 120);
    }

    private static byte[] Bytes(Mat mat)
    {
        var bytes = new byte[mat.Rows * mat.Cols];
        Marshal.Copy(mat.Data, bytes, 0, bytes.Length);
        return bytes;
    }
}
