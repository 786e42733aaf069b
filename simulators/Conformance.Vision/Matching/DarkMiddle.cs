using Conformance.Vision.Images;

namespace Conformance.Vision.Matching;

/// <summary>The middle of what is darkest about a place: of an eye, its iris. More exact than the frame that a cascade gives.</summary>
internal static class DarkMiddle
{
    private const int Rounds = 3;

    /// <summary>What counts as dark, from the darkest (0) to the brightest (1) pixel about the place.</summary>
    private const double Dark = 0.45;

    public static (double X, double Y) Near(GreyImage image, double x, double y, double reach)
    {
        for (var round = 0; round < Rounds; round++)
        {
            (x, y) = Step(image, x, y, reach);
        }

        return (x, y);
    }

    private static (double X, double Y) Step(GreyImage image, double x, double y, double reach)
    {
        var pixels = image.Pixels;
        var (left, right) = (Math.Max(0, (int)(x - reach)), Math.Min(image.Width - 1, (int)(x + reach + 0.5)));
        var (top, bottom) = (Math.Max(0, (int)(y - reach)), Math.Min(image.Height - 1, (int)(y + reach + 0.5)));
        var limit = Limit(image, left, right, top, bottom);
        var (sum, sumX, sumY) = (0.0, 0.0, 0.0);
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++)
            {
                var dark = Math.Max(0, limit - pixels[(row * image.Width) + column]);
                (sum, sumX, sumY) = (sum + dark, sumX + (dark * column), sumY + (dark * row));
            }
        }

        return sum > 1 ? (sumX / sum, sumY / sum) : (x, y);
    }

    private static double Limit(GreyImage image, int left, int right, int top, int bottom)
    {
        var (low, high) = (byte.MaxValue, byte.MinValue);
        for (var row = top; row <= bottom; row++)
        {
            foreach (var pixel in image.Pixels.Slice((row * image.Width) + left, right - left + 1))
            {
                (low, high) = (Math.Min(low, pixel), Math.Max(high, pixel));
            }
        }

        return low + ((high - low) * Dark);
    }
}
