using System.Runtime.InteropServices;

namespace OpenCvSharp;

[StructLayout(LayoutKind.Sequential)]
public struct Point2f(float X, float Y)
{
    public float X = X;
    public float Y = Y;
}
