using OpenCvSharp.Native;

namespace OpenCvSharp.Dnn;

public static class CvDnn
{
    public static Net? ReadNetFromOnnx(string onnxFile)
    {
        NativeMethods.Check(NativeMethods.opencv_net_from_onnx(onnxFile, out var net));
        return new(net);
    }

    /// <summary>Four dimensions: number, channels, rows, columns.</summary>
    public static Mat BlobFromImage(
        Mat image, double scaleFactor = 1.0, Size size = default, Scalar mean = default, bool swapRB = true, bool crop = true)
    {
        NativeMethods.Check(NativeMethods.opencv_blob(
            image.CvPtr, scaleFactor, size.Width, size.Height, mean, swapRB ? 1 : 0, crop ? 1 : 0, out var mat));
        GC.KeepAlive(image);
        return new(mat);
    }
}
