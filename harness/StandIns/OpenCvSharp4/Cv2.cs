using OpenCvSharp.Native;

namespace OpenCvSharp;

public static partial class Cv2
{
    public static void SetNumThreads(int nthreads) => NativeMethods.Check(NativeMethods.opencv_set_threads(nthreads));

    public static void Resize(InputArray src, OutputArray dst, Size dsize, double fx = 0, double fy = 0, InterpolationFlags interpolation = InterpolationFlags.Linear) =>
        Run(src, dst, (from, to) => NativeMethods.opencv_resize(from, to, dsize.Width, dsize.Height, fx, fy, (int)interpolation));

    public static void GaussianBlur(InputArray src, OutputArray dst, Size ksize, double sigmaX, double sigmaY = 0, BorderTypes borderType = BorderTypes.Default) =>
        Run(src, dst, (from, to) => NativeMethods.opencv_gaussian_blur(from, to, ksize.Width, ksize.Height, sigmaX, sigmaY, (int)borderType));

    public static void WarpAffine(
        InputArray src,
        OutputArray dst,
        InputArray m,
        Size dsize,
        InterpolationFlags flags = InterpolationFlags.Linear,
        BorderTypes borderMode = BorderTypes.Constant,
        Scalar? borderValue = null)
    {
        Run(src, dst, (from, to) => NativeMethods.opencv_warp_affine(
            from, to, m.Mat.CvPtr, dsize.Width, dsize.Height, (int)flags, (int)borderMode, borderValue ?? default));
        GC.KeepAlive(m);
    }

    public static void WarpPerspective(
        InputArray src,
        OutputArray dst,
        InputArray m,
        Size dsize,
        InterpolationFlags flags = InterpolationFlags.Linear,
        BorderTypes borderMode = BorderTypes.Constant,
        Scalar? borderValue = null)
    {
        Run(src, dst, (from, to) => NativeMethods.opencv_warp_perspective(
            from, to, m.Mat.CvPtr, dsize.Width, dsize.Height, (int)flags, (int)borderMode, borderValue ?? default));
        GC.KeepAlive(m);
    }

    public static Mat GetPerspectiveTransform(IEnumerable<Point2f> src, IEnumerable<Point2f> dst)
    {
        NativeMethods.Check(NativeMethods.opencv_perspective([.. src], [.. dst], out var mat));
        return new(mat);
    }

    public static void MatchTemplate(InputArray image, InputArray templ, OutputArray result, TemplateMatchModes method)
    {
        Run(image, result, (from, to) => NativeMethods.opencv_match_template(from, templ.Mat.CvPtr, to, (int)method));
        GC.KeepAlive(templ);
    }

    public static void MinMaxLoc(InputArray src, out double minVal, out double maxVal, out Point minLoc, out Point maxLoc)
    {
        NativeMethods.Check(NativeMethods.opencv_min_max(src.Mat.CvPtr, out minVal, out maxVal, out minLoc, out maxLoc));
        GC.KeepAlive(src);
    }

    private static void Run(InputArray src, OutputArray dst, Func<IntPtr, IntPtr, int> function)
    {
        NativeMethods.Check(function(src.Mat.CvPtr, dst.Mat.CvPtr));
        GC.KeepAlive(src);
        GC.KeepAlive(dst);
    }
}
