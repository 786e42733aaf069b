namespace Conformance.CardSimulator.Images;

/// <summary>A filled ellipse; centre and half axes in pixels.</summary>
internal readonly record struct Ellipse(int CentreX, int CentreY, int HalfWidth, int HalfHeight, byte Grey)
{
    /// <summary>In whole numbers, so that every machine draws the same.</summary>
    public bool Covers(int x, int y)
    {
        long across = (long)(x - CentreX) * HalfHeight;
        long down = (long)(y - CentreY) * HalfWidth;
        long limit = (long)HalfWidth * HalfHeight;
        return (across * across) + (down * down) <= limit * limit;
    }
}
