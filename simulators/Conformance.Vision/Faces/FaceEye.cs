namespace Conformance.Vision.Faces;

/// <summary>One eye with its brow, painted over the skin.</summary>
internal sealed class FaceEye(EyeShape eyes, FaceView view)
{
    private const double White = 222;
    private const double Edge = 0.022;

    public double Over(double skin, double u, double v, bool left)
    {
        var outward = left ? -(u + eyes.Distance) : u - eyes.Distance;
        if (outward is < -0.45 or > 0.5 || v > eyes.Height + 0.4 || v < eyes.Height - 0.6)
        {
            return skin;
        }

        var down = v - eyes.Height + (eyes.Slant * outward / eyes.Width);
        skin -= (eyes.Socket * Soft.Bump(outward, down + 0.03, 0.36, 0.25)) + (eyes.Bags * Soft.Bump(outward, down - 0.16, 0.22, 0.07));
        skin = Brow(skin, outward, v - eyes.Height);
        return Eyeball(skin, outward, down, (left ? -1 : 1) * view.Gaze);
    }

    private double Eyeball(double skin, double outward, double down, double gaze)
    {
        var along = outward / eyes.Width;
        var arch = Math.Max(0, 1 - (along * along));
        var open = eyes.Opening * view.EyesOpen;
        var (upper, lower) = (open * arch, open * 0.75 * arch);
        var within = Soft.Inside(Math.Max(down - lower, -upper - down), Edge) * Soft.Inside(Math.Abs(along) - 1, 0.1);
        var ball = Soft.Mix(White, eyes.IrisShade, Soft.Disc(outward - gaze, down + (0.1 * open), eyes.IrisRadius, 0.02));
        ball = Soft.Mix(ball, 8, Soft.Disc(outward - gaze, down + (0.1 * open), eyes.IrisRadius * 0.45, 0.02));
        ball = Soft.Mix(ball, 245, 0.8 * Soft.Disc(outward - gaze - 0.025, down + (0.1 * open) + 0.03, 0.016, 0.02));
        var lid = Soft.Line(down + upper, 0.013, Edge) * Soft.Inside(Math.Abs(along) - 1.02, 0.1);
        var lashes = Soft.Line(down - lower, 0.004, Edge) * Soft.Inside(Math.Abs(along) - 0.95, 0.1);
        var fold = Soft.Line(down + upper + 0.05, 0.006, 0.03) * Soft.Inside(Math.Abs(along) - 0.9, 0.15);
        var shade = Soft.Mix(skin - (eyes.Fold * fold), ball, within);
        return Soft.Mix(Soft.Mix(shade, 30, 0.85 * lid), 70, 0.5 * lashes);
    }

    private double Brow(double skin, double outward, double fromEye)
    {
        var along = (outward - 0.02) / eyes.BrowLength;
        var middle = -eyes.BrowHeight - (eyes.BrowSlant * along) - (eyes.BrowArch * Math.Max(0, 1 - ((along - 0.2) * (along - 0.2))));
        var half = eyes.BrowThickness * (1 - (0.35 * Math.Max(0, along))) / 2;
        return skin - (eyes.BrowDarkness * Soft.Line(fromEye - middle, half, 0.03) * Soft.Inside(Math.Abs(along) - 1, 0.2));
    }
}
