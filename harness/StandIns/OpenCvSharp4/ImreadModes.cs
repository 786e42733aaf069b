namespace OpenCvSharp;

public enum ImreadModes
{
    Grayscale = 0,
}
