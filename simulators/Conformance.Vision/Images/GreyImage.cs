using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenCvSharp;

namespace Conformance.Vision.Images;

/// <summary>
/// An 8-bit grey picture of a face or of a card: personal data. It lies at one place in memory for as long as it lives, and is cleared
/// there when it is disposed (RDR-6: the photo is not kept).
/// </summary>
public sealed class GreyImage : IDisposable
{
    // Pinned: the garbage collector leaves no copies behind.
    private readonly byte[] _pixels;
    private bool _disposed;

    /// <summary>A black picture; sizes in pixels.</summary>
    public GreyImage(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        (Width, Height) = (width, height);
        _pixels = GC.AllocateArray<byte>(width * height, pinned: true);
    }

    /// <summary>Pixels in a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Row by row from the top, 0 black to 255 white.</summary>
    /// <exception cref="ObjectDisposedException">Disposed.</exception>
    public Span<byte> Pixels
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _pixels;
        }
    }

    /// <summary>The picture in a file of any format that OpenCV reads, turned to grey; null where the bytes are no picture.</summary>
    public static GreyImage? Decode(byte[] bytes)
    {
        using var scratch = new Scratch();
        try
        {
            return Of(scratch.Keep(Cv2.ImDecode(bytes, ImreadModes.Grayscale)));
        }
        catch (OpenCVException)
        {
            // A header of a picture with nonsense behind it.
            return null;
        }
    }

    /// <summary>The same pixels once more.</summary>
    public GreyImage Copy()
    {
        var copy = new GreyImage(Width, Height);
        Pixels.CopyTo(copy.Pixels);
        return copy;
    }

    /// <summary>A PNG file.</summary>
    public byte[] ToPng()
    {
        using var mat = AsMat();
        return Cv2.ImEncode(".png", mat, out var png) ? png : throw new InvalidOperationException("OpenCV writes no PNG.");
    }

    /// <summary>A portable graymap (PGM, P5), which image programs read.</summary>
    public byte[] ToGraymap() => [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), .. Pixels];

    /// <summary>Clears the pixels.</summary>
    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_pixels);
        _disposed = true;
    }

    /// <summary>Size, never the picture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"grey image, {Width} by {Height}");

    /// <summary>The pixels as OpenCV sees them, without a copy.</summary>
    internal Mat AsMat()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Mat.FromPixelData(Height, Width, MatType.CV_8UC1, _pixels);
    }

    /// <summary>A copy of what OpenCV has; null where it has nothing.</summary>
    internal static GreyImage? Of(Mat mat)
    {
        if (mat.Empty())
        {
            return null;
        }

        var image = new GreyImage(mat.Cols, mat.Rows);
        System.Runtime.InteropServices.Marshal.Copy(mat.Data, image._pixels, 0, image._pixels.Length);
        return image;
    }
}
