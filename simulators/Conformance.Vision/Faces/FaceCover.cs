namespace Conformance.Vision.Faces;

/// <summary>What lies over the face: the fringe, and what is worn.</summary>
internal sealed class FaceCover(FaceIdentity identity, FaceView view)
{
    public double Over(double skin, double u, double v)
    {
        var head = identity.Head;
        var line = head.HairLine + (head.Fringe * (u - head.Parting)) + (head.Temples * Soft.Step((Math.Abs(u) - 0.45) / 0.5));
        var hair = Soft.Inside(v - line, 0.07);
        var shade = hair > 0 ? Soft.Mix(skin, Hair(u, v), hair) : skin;
        shade = view.Wear.HasFlag(FaceWear.Mask) ? Mask(shade, u, v) : shade;
        shade = view.Wear.HasFlag(FaceWear.Glasses) ? Glasses(shade, u, v) : shade;
        return view.Wear.HasFlag(FaceWear.Hat) ? Hat(shade, u, v) : shade;
    }

    /// <summary>Hair has strands.</summary>
    public double Hair(double u, double v) => identity.Head.HairShade + (1.4 * identity.Skin.At(0.9 * u, (0.4 * v) - 0.6));

    private double Mask(double under, double u, double v)
    {
        var top = identity.Nose.Tip - 0.08 - (0.26 * view.WearReach) + (0.18 * u * u);
        var pleat = 14 * (Soft.Line(v - top - 0.35, 0.01, 0.03) + Soft.Line(v - top - 0.6, 0.01, 0.03));
        return Soft.Mix(under, 236 - pleat, Soft.Inside(top - v, 0.03));
    }

    private double Glasses(double under, double u, double v)
    {
        var eyes = identity.Eyes;
        var (x, y) = (Math.Abs(u) - eyes.Distance, v - eyes.Height - 0.02);
        // Six powers: a rounded rectangle.
        var (across, down) = (Square(x / 0.31), Square(y / 0.225));
        var ring = ((across * across * across) + (down * down * down)) - 1;
        var rim = Soft.Inside(Math.Abs(ring) - 0.42, 0.5);
        var bridge = Soft.Line(y + 0.06, 0.024, 0.02) * Soft.Inside(Math.Abs(u) - (eyes.Distance - 0.29), 0.02);
        var arm = Soft.Line(y + 0.06, 0.024, 0.02) * Soft.Inside(0.29 - x, 0.03);
        var glare = 210 * view.WearReach * view.WearReach * Soft.Bump(x + (u > 0 ? 0.06 : -0.06), y + 0.05, 0.17, 0.12) * (view.Light.FromRight > 0 == u > 0 ? 1 : 0.4);
        var lens = ring < 0 ? Math.Min(250, (under * (1 - (0.12 * view.WearReach))) + glare) : under;
        return Soft.Mix(lens, view.WearShade, Math.Min(1, rim + bridge + arm) * (0.12 + (0.88 * view.WearReach)));
    }

    private double Hat(double under, double u, double v)
    {
        var brim = identity.Eyes.Height - 0.52 + (0.32 * view.WearReach) + (0.1 * u * u);
        var shadow = under * (1 - (0.7 * view.WearReach * Soft.Bump(0, v - brim, 1, 0.42)));
        return Soft.Mix(v > brim ? shadow : under, view.WearShade, Soft.Inside(v - brim, 0.04));
    }

    private static double Square(double value) => value * value;
}
