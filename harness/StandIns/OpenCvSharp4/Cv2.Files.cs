using System.Runtime.InteropServices;
using OpenCvSharp.Native;

namespace OpenCvSharp;

public static partial class Cv2
{
    /// <summary>Empty where the bytes are no image.</summary>
    public static Mat ImDecode(byte[] buf, ImreadModes flags)
    {
        NativeMethods.Check(NativeMethods.opencv_decode(buf, buf.Length, (int)flags, out var mat));
        return new(mat);
    }

    public static bool ImEncode(string ext, InputArray img, out byte[] buf)
    {
        NativeMethods.Check(NativeMethods.opencv_encode(ext, img.Mat.CvPtr, out var vector, out var bytes, out var length, out var written));
        buf = new byte[length];
        Marshal.Copy(bytes, buf, 0, length);
        NativeMethods.opencv_bytes_delete(vector);
        GC.KeepAlive(img);
        return written != 0;
    }
}
