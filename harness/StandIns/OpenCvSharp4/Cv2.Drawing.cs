using OpenCvSharp.Native;

namespace OpenCvSharp;

public static partial class Cv2
{
    public static void Line(InputOutputArray img, Point pt1, Point pt2, Scalar color, int thickness = 1, LineTypes lineType = LineTypes.Link8, int shift = 0)
    {
        NativeMethods.Check(NativeMethods.opencv_line(img.Mat.CvPtr, pt1.X, pt1.Y, pt2.X, pt2.Y, color, thickness, (int)lineType, shift));
        GC.KeepAlive(img);
    }

    public static void Rectangle(Mat img, Rect rect, Scalar color, int thickness = 1, LineTypes lineType = LineTypes.Link8, int shift = 0)
    {
        NativeMethods.Check(NativeMethods.opencv_rectangle(
            img.CvPtr, rect.X, rect.Y, rect.Width, rect.Height, color, thickness, (int)lineType, shift));
        GC.KeepAlive(img);
    }

    public static void PutText(
        InputOutputArray img,
        string text,
        Point org,
        HersheyFonts fontFace,
        double fontScale,
        Scalar color,
        int thickness = 1,
        LineTypes lineType = LineTypes.Link8,
        bool bottomLeftOrigin = false)
    {
        NativeMethods.Check(NativeMethods.opencv_text(
            img.Mat.CvPtr, text, org.X, org.Y, (int)fontFace, fontScale, color, thickness, (int)lineType, bottomLeftOrigin ? 1 : 0));
        GC.KeepAlive(img);
    }
}
