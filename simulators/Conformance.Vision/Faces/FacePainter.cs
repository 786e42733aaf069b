using Conformance.Vision.Images;

namespace Conformance.Vision.Faces;

/// <summary>
/// Draws a person as a camera sees them: background, body, hair, head, what is worn; then lens and sensor. Sums, products and roots alone:
/// the same bytes on every machine.
/// </summary>
internal static class FacePainter
{
    public const int Width = 240;
    public const int Height = 320;

    /// <summary>240 by 320 pixels; <paramref name="noise"/> is the sensor's.</summary>
    public static GreyImage Paint(FaceIdentity identity, FaceView view, Random noise)
    {
        var image = new GreyImage(Width, Height);
        var scene = new FaceScene(identity, view);
        var pixels = image.Pixels;
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                pixels[(y * Width) + x] = ToByte(scene.At(x, y) + Sun(view.Light, x, y) + view.Light.Veil);
            }
        }

        Blur(image, view.Blur);
        AddNoise(image, view.Noise, noise);
        return image;
    }

    /// <summary>Of the lens, close to Gaussian, in pixels: a small kernel as often as it takes to be so wide.</summary>
    public static void Blur(GreyImage image, double sigma)
    {
        var passes = (int)Math.Ceiling(sigma * sigma / 0.5);
        if (passes == 0)
        {
            return;
        }

        var side = (float)(sigma * sigma / (2 * passes));
        var (from, to) = (new float[image.Pixels.Length], new float[image.Pixels.Length]);
        for (var i = 0; i < from.Length; i++)
        {
            from[i] = image.Pixels[i];
        }

        for (var pass = 0; pass < passes; pass++)
        {
            Smear(from, to, image.Width, image.Height, side, 1, 0);
            Smear(to, from, image.Width, image.Height, side, 0, 1);
        }

        for (var i = 0; i < from.Length; i++)
        {
            image.Pixels[i] = ToByte(from[i]);
        }

        from.AsSpan().Clear();
        to.AsSpan().Clear();
    }

    /// <summary>Of the sensor: at most so much brighter or darker, mostly much less.</summary>
    public static void AddNoise(GreyImage image, double most, Random noise)
    {
        var pixels = image.Pixels;
        var draws = new byte[pixels.Length * 2];
        noise.NextBytes(draws);
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = ToByte(pixels[i] + ((draws[2 * i] + draws[(2 * i) + 1] - 255) * most / 255));
        }
    }

    public static byte ToByte(double shade) => shade <= 0 ? (byte)0 : shade >= 254.5 ? (byte)255 : (byte)(shade + 0.5);

    private static void Smear(float[] from, float[] to, int width, int height, float side, int right, int down)
    {
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var before = (Math.Max(0, y - down) * width) + Math.Max(0, x - right);
                var after = (Math.Min(height - 1, y + down) * width) + Math.Min(width - 1, x + right);
                var at = (y * width) + x;
                to[at] = from[at] + (side * (from[before] - (2 * from[at]) + from[after]));
            }
        }
    }

    private static double Sun(Lighting light, double x, double y) =>
        light.Sun == 0 ? 0 : light.Sun * Soft.Bump(x - light.SunX, y - light.SunY, Width * 0.75, Height * 0.75);
}
