using System.Runtime.InteropServices;
using OpenCvSharp.Native;

namespace OpenCvSharp;

public class CascadeClassifier : CvObject
{
    public CascadeClassifier(string fileName)
        : base(Load(fileName))
    {
    }

    /// <summary>Whether the file was none of a classifier.</summary>
    public bool Empty()
    {
        var empty = NativeMethods.opencv_cascade_empty(CvPtr) != 0;
        GC.KeepAlive(this);
        return empty;
    }

    public Rect[] DetectMultiScale(
        Mat image, double scaleFactor = 1.1, int minNeighbors = 3, HaarDetectionTypes flags = 0, Size? minSize = null, Size? maxSize = null)
    {
        var (least, most) = (minSize ?? default, maxSize ?? default);
        NativeMethods.Check(NativeMethods.opencv_cascade_detect(
            CvPtr, image.CvPtr, scaleFactor, minNeighbors, (int)flags, least.Width, least.Height, most.Width, most.Height, out var vector, out var found, out var count));
        var rects = new Rect[count];
        for (var i = 0; i < count; i++)
        {
            rects[i] = Marshal.PtrToStructure<Rect>(found + (i * Marshal.SizeOf<Rect>()));
        }

        NativeMethods.opencv_rects_delete(vector);
        GC.KeepAlive(this);
        GC.KeepAlive(image);
        return rects;
    }

    private static NativeHandle Load(string fileName)
    {
        NativeMethods.Check(NativeMethods.opencv_cascade_new(fileName, out var cascade));
        return new(cascade, NativeMethods.opencv_cascade_delete);
    }
}
