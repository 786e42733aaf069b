namespace OpenCvSharp;

public enum LineTypes
{
    Link8 = 8,
    AntiAlias = 16,
}
