namespace OpenCvSharp;

public enum BorderTypes
{
    Constant = 0,
    Replicate = 1,
    Default = 4,
}
