namespace OpenCvSharp;

public enum InterpolationFlags
{
    Nearest = 0,
    Linear = 1,
    Area = 3,
}
