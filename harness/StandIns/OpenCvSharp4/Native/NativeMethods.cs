using System.Runtime.InteropServices;

namespace OpenCvSharp.Native;

/// <summary>libOpenCvStandIn.so, compiled from the .cpp file beside this one. A result other than 0 means that OpenCV threw.</summary>
internal static class NativeMethods
{
    private const string Library = "OpenCvStandIn";

    /// <exception cref="OpenCVException">OpenCV threw.</exception>
    public static void Check(int result)
    {
        if (result != 0)
        {
            opencv_last_error(out var function, out var message);
            var text = Marshal.PtrToStringUTF8(message)!;
            throw new OpenCVException(Marshal.PtrToStringUTF8(function) is { Length: > 0 } name ? $"{text} ({name})" : text);
        }
    }

    [DllImport(Library)]
    private static extern void opencv_last_error(out IntPtr function, out IntPtr message);

    [DllImport(Library)]
    public static extern int opencv_set_threads(int count);

    [DllImport(Library)]
    public static extern int opencv_mat_new(out IntPtr result);

    [DllImport(Library)]
    public static extern int opencv_mat_new_filled(int rows, int cols, int type, in Scalar value, out IntPtr result);

    [DllImport(Library)]
    public static extern int opencv_mat_new_over(int rows, int cols, int type, IntPtr data, long step, out IntPtr result);

    [DllImport(Library)]
    public static extern int opencv_mat_new_part(IntPtr whole, int x, int y, int width, int height, out IntPtr result);

    [DllImport(Library)]
    public static extern void opencv_mat_delete(IntPtr mat);

    [DllImport(Library)]
    public static extern void opencv_mat_shape(IntPtr mat, out int rows, out int cols, out IntPtr data, out long total);

    [DllImport(Library)]
    public static extern int opencv_mat_set(IntPtr mat, in Scalar value);

    [DllImport(Library)]
    public static extern int opencv_resize(IntPtr from, IntPtr to, int width, int height, double fx, double fy, int interpolation);

    [DllImport(Library)]
    public static extern int opencv_gaussian_blur(IntPtr from, IntPtr to, int width, int height, double sigmaX, double sigmaY, int border);

    [DllImport(Library)]
    public static extern int opencv_warp_affine(IntPtr from, IntPtr to, IntPtr m, int width, int height, int flags, int border, in Scalar value);

    [DllImport(Library)]
    public static extern int opencv_warp_perspective(IntPtr from, IntPtr to, IntPtr m, int width, int height, int flags, int border, in Scalar value);

    [DllImport(Library)]
    public static extern int opencv_perspective([In] Point2f[] from, [In] Point2f[] to, out IntPtr result);

    [DllImport(Library)]
    public static extern int opencv_match_template(IntPtr image, IntPtr pattern, IntPtr result, int method);

    [DllImport(Library)]
    public static extern int opencv_min_max(IntPtr mat, out double least, out double most, out Point leastAt, out Point mostAt);

    [DllImport(Library)]
    public static extern int opencv_line(IntPtr image, int x1, int y1, int x2, int y2, in Scalar colour, int thickness, int kind, int shift);

    [DllImport(Library)]
    public static extern int opencv_rectangle(
        IntPtr image, int x, int y, int width, int height, in Scalar colour, int thickness, int kind, int shift);

    [DllImport(Library)]
    public static extern int opencv_text(
        IntPtr image, [MarshalAs(UnmanagedType.LPUTF8Str)] string text, int x, int y, int font, double scale, in Scalar colour, int thickness, int kind, int bottomLeft);

    [DllImport(Library)]
    public static extern int opencv_decode(byte[] bytes, int length, int flags, out IntPtr result);

    [DllImport(Library)]
    public static extern int opencv_encode(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string extension, IntPtr image, out IntPtr result, out IntPtr bytes, out int length, out int written);

    [DllImport(Library)]
    public static extern void opencv_bytes_delete(IntPtr bytes);

    [DllImport(Library)]
    public static extern int opencv_cascade_new([MarshalAs(UnmanagedType.LPUTF8Str)] string file, out IntPtr result);

    [DllImport(Library)]
    public static extern void opencv_cascade_delete(IntPtr cascade);

    [DllImport(Library)]
    public static extern int opencv_cascade_empty(IntPtr cascade);

    [DllImport(Library)]
    public static extern int opencv_cascade_detect(
        IntPtr cascade,
        IntPtr image,
        double scale,
        int neighbours,
        int flags,
        int leastWidth,
        int leastHeight,
        int mostWidth,
        int mostHeight,
        out IntPtr result,
        out IntPtr found,
        out int count);

    [DllImport(Library)]
    public static extern void opencv_rects_delete(IntPtr rects);

    [DllImport(Library)]
    public static extern int opencv_net_from_onnx([MarshalAs(UnmanagedType.LPUTF8Str)] string file, out IntPtr result);

    [DllImport(Library)]
    public static extern void opencv_net_delete(IntPtr net);

    [DllImport(Library)]
    public static extern int opencv_blob(
        IntPtr image, double scale, int width, int height, in Scalar mean, int swap, int crop, out IntPtr result);

    [DllImport(Library)]
    public static extern int opencv_net_input(IntPtr net, IntPtr blob, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    [DllImport(Library)]
    public static extern int opencv_net_forward(IntPtr net, [MarshalAs(UnmanagedType.LPUTF8Str)] string output, out IntPtr result);
}
