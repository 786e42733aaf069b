namespace OpenCvSharp;

public enum ImreadModes
{
    Grayscale = 0,
    Color = 1,
}
