namespace Conformance.Vision.Faces;

/// <summary>The bare face: how bright it is at a place, under even light. u to the right and v down, in half widths of the head.</summary>
internal sealed class FaceSkin(FaceIdentity identity, FaceView view)
{
    private readonly FaceEye _eye = new(identity.Eyes, view);
    private readonly FaceMouth _mouth = new(identity.Mouth, view);

    public double At(double u, double v)
    {
        var skin = identity.Skin.Shade + identity.Skin.At(u, v) + Cheeks(u, v) + Nose(u, v);
        skin = _mouth.Over(skin, u, v, identity.Nose.Tip);
        skin = _eye.Over(skin, u, v, left: true);
        return _eye.Over(skin, u, v, left: false);
    }

    private double Cheeks(double u, double v)
    {
        var across = Math.Abs(u) - 0.5;
        return (12 * Soft.Bump(across, v - 0.25, 0.35, 0.3))
            + (10 * Soft.Bump(u, v + 0.55, 0.6, 0.35))
            - (identity.Mouth.Folds * Soft.Line(across + 0.18 - (0.35 * (v - 0.4)), 0.012, 0.06) * Soft.Inside(Math.Abs(v - 0.48) - 0.13, 0.1));
    }

    private double Nose(double u, double v)
    {
        var nose = identity.Nose;
        var x = u - (nose.Bend * Soft.Step((v + 0.1) / 0.4));
        var side = Math.Abs(x);
        var bridge = nose.Bridge * Soft.Bump(x, v - (nose.Tip - 0.22), nose.BridgeWidth, 0.42);
        var tip = 14 * Soft.Bump(x, v - (nose.Tip - 0.05), nose.Width * 0.7, 0.10);
        var sides = nose.Sides * Soft.Bump(side - (nose.Width * 0.8), v - (nose.Tip - 0.10), 0.09, 0.26);
        var nostrils = nose.NostrilDarkness * Soft.Disc((side - (nose.Width * 0.5)) * 0.75, v - nose.Tip - 0.01, nose.NostrilSize, 0.03);
        var shadow = 20 * Soft.Bump(x, v - nose.Tip - 0.06, nose.Width * 1.2, 0.06);
        var wings = 26 * Soft.Line(side - (nose.Width * (1 - (8 * (v - nose.Tip + 0.04) * (v - nose.Tip + 0.04)))), 0.008, 0.03)
            * Soft.Inside(Math.Abs(v - nose.Tip + 0.04) - 0.07, 0.04);
        return bridge + tip - sides - nostrils - shadow - wings;
    }
}
