using System.Runtime.InteropServices;
using OpenCvSharp.Native;

namespace OpenCvSharp;

public class Mat : CvObject
{
    private GCHandle _pinned;

    public Mat()
        : this(Made(NativeMethods.opencv_mat_new(out var mat), mat))
    {
    }

    public Mat(int rows, int cols, MatType type, Scalar s)
        : this(Made(NativeMethods.opencv_mat_new_filled(rows, cols, type.Value, s, out var mat), mat))
    {
    }

    /// <summary>A part of another, without a copy.</summary>
    public Mat(Mat m, Rect roi)
        : this(Made(NativeMethods.opencv_mat_new_part(m.CvPtr, roi.X, roi.Y, roi.Width, roi.Height, out var mat), mat)) => GC.KeepAlive(m);

    internal Mat(IntPtr mat)
        : base(new NativeHandle(mat, NativeMethods.opencv_mat_delete))
    {
    }

    ~Mat() => Released();

    public int Rows => Shape().Rows;

    public int Cols => Shape().Cols;

    public IntPtr Data => Shape().Data;

    /// <summary>A matrix over an array of the caller's, without a copy; the array stays where it is until the matrix is disposed.</summary>
    public static Mat FromPixelData(int rows, int cols, MatType type, Array data, long step = 0)
    {
        var pinned = GCHandle.Alloc(data, GCHandleType.Pinned);
        var result = NativeMethods.opencv_mat_new_over(rows, cols, type.Value, pinned.AddrOfPinnedObject(), step, out var mat);
        if (result != 0)
        {
            pinned.Free();
        }

        return new(Made(result, mat)) { _pinned = pinned };
    }

    public bool Empty() => Shape() is { Total: 0 } or { Data: 0 };

    public Mat SetTo(Scalar value)
    {
        NativeMethods.Check(NativeMethods.opencv_mat_set(CvPtr, value));
        GC.KeepAlive(this);
        return this;
    }

    private protected override void Released()
    {
        if (_pinned.IsAllocated)
        {
            _pinned.Free();
        }
    }

    private static IntPtr Made(int result, IntPtr mat)
    {
        NativeMethods.Check(result);
        return mat;
    }

    private (int Rows, int Cols, IntPtr Data, long Total) Shape()
    {
        NativeMethods.opencv_mat_shape(CvPtr, out var rows, out var cols, out var data, out var total);
        GC.KeepAlive(this);
        return (rows, cols, data, total);
    }
}
