using System.Runtime.InteropServices;

namespace OpenCvSharp;

[StructLayout(LayoutKind.Sequential)]
public struct Point(int X, int Y)
{
    public int X = X;
    public int Y = Y;
}
