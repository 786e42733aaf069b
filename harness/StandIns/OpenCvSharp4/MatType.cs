namespace OpenCvSharp;

/// <summary>Depth in the low three bits, channels less one above.</summary>
public readonly struct MatType(int value)
{
    public static readonly MatType CV_8UC1 = 0;
    public static readonly MatType CV_64FC1 = 6;

    public int Value { get; } = value;

    public static implicit operator MatType(int value) => new(value);
}
