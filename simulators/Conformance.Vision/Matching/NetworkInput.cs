using System.Globalization;

namespace Conformance.Vision.Matching;

/// <summary>What a network wants: (shade - Mean) * Scale, in so many pixels.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Mean">Taken from every shade (0 to 255).</param>
/// <param name="Scale">What is left is multiplied by this.</param>
public sealed record NetworkInput(int Width, int Height, double Mean = 127.5, double Scale = 1 / 127.5)
{
    /// <summary>Width by height.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width} by {Height}");
}
