namespace OpenCvSharp;

public enum HaarDetectionTypes
{
    FindBiggestObject = 4,
}
