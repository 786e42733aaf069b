using OpenCvSharp.Native;

namespace OpenCvSharp.Dnn;

public class Net : CvObject
{
    internal Net(IntPtr net)
        : base(new NativeHandle(net, NativeMethods.opencv_net_delete))
    {
    }

    public void SetInput(Mat blob, string name = "")
    {
        NativeMethods.Check(NativeMethods.opencv_net_input(CvPtr, blob.CvPtr, name));
        GC.KeepAlive(this);
        GC.KeepAlive(blob);
    }

    public Mat Forward(string? outputName = null)
    {
        NativeMethods.Check(NativeMethods.opencv_net_forward(CvPtr, outputName ?? "", out var mat));
        GC.KeepAlive(this);
        return new(mat);
    }
}
