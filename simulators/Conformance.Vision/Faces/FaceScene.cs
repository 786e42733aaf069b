namespace Conformance.Vision.Faces;

/// <summary>The shade of every pixel before lens and sensor. The head is half an ellipsoid that turns; what is on it is painted on the ellipsoid.</summary>
internal sealed class FaceScene
{
    private readonly FaceIdentity _identity;
    private readonly FaceView _view;
    private readonly FaceSkin _skin;
    private readonly FaceCover _cover;
    private readonly double _cosYaw;
    private readonly double _cosPitch;
    private readonly double _cosRoll;
    private readonly double _lightAhead;

    public FaceScene(FaceIdentity identity, FaceView view)
    {
        (_identity, _view) = (identity, view);
        _skin = new(identity, view);
        _cover = new(identity, view);
        _cosYaw = Cosine(view.Yaw);
        _cosPitch = Cosine(view.Pitch);
        _cosRoll = Cosine(view.Roll);
        _lightAhead = Math.Sqrt(Math.Max(0.05, 1 - (view.Light.FromRight * view.Light.FromRight) - (view.Light.FromBelow * view.Light.FromBelow)));
    }

    /// <summary>The shade at a pixel.</summary>
    public double At(int pixelX, int pixelY)
    {
        var (right, down) = ((pixelX - _view.CentreX) / _view.HalfWidth, (pixelY - _view.CentreY) / _view.HalfWidth);
        var (x, y) = ((right * _cosRoll) + (down * _view.Roll), (down * _cosRoll) - (right * _view.Roll));
        (x, y) = Bulged(x, y);
        var width = HeadWidth(y);
        var (headX, headY) = (x / width, y / _identity.Head.Length);
        var square = (headX * headX) + (headY * headY);
        var share = Soft.Inside(Math.Sqrt(square) - 1, 0.05);
        return share switch
        {
            0 => Behind(x, y, pixelY),
            1 => OnHead(headX, headY, width, square),
            _ => Soft.Mix(Behind(x, y, pixelY), OnHead(headX, headY, width, square), share),
        };
    }

    private static double Cosine(double sine) => Math.Sqrt(1 - (sine * sine));

    private (double X, double Y) Bulged(double x, double y)
    {
        var shrink = 1 - (_view.Bulge * Soft.Bump(x, y - 0.2, 1.4, 1.6));
        return (x * shrink, y * shrink);
    }

    /// <summary>Half the width of the head at a height: a jaw that narrows, more or less to a point.</summary>
    private double HeadWidth(double y)
    {
        var head = _identity.Head;
        var below = Math.Clamp((y - 0.05) / (head.Length - 0.05), 0, 1);
        var taper = head.JawTaper * (1 - (0.35 * head.ChinBreadth));
        return (1 - (taper * Soft.Step(below))) * (1 + (0.06 * head.ChinBreadth * below));
    }

    private double OnHead(double headX, double headY, double width, double square)
    {
        var ahead = Math.Sqrt(Math.Max(0, 1 - square));
        var turnedX = (headX * _cosYaw) - (ahead * _view.Yaw);
        var depth = (headX * _view.Yaw) + (ahead * _cosYaw);
        var turnedY = (headY * _cosPitch) - (depth * _view.Pitch);
        var (u, v) = (turnedX * width, turnedY * _identity.Head.Length);
        return _cover.Over(_skin.At(u, v), u, v) * Lit(headX, headY, ahead);
    }

    /// <summary>The head is flatter in front than an ellipsoid.</summary>
    private double Lit(double headX, double headY, double ahead)
    {
        var (x, y, z) = (headX * 0.8, headY * 0.6, ahead + 0.25);
        var light = _view.Light;
        var facing = ((x * light.FromRight) + (y * light.FromBelow) + (z * _lightAhead)) / Math.Sqrt((x * x) + (y * y) + (z * z));
        return light.Ambient + (light.Directed * Math.Max(0, facing));
    }

    private double Behind(double x, double y, int pixelY)
    {
        var head = _identity.Head;
        var lit = _view.Light.Ambient + (0.75 * _view.Light.Directed);
        var shade = _view.Light.Background - (pixelY * 0.04);
        if (y < 1.59 && (Math.Abs(x) > 1.26 || y < -1.75))
        {
            // Nothing of a person reaches there.
            return shade;
        }

        var hair = Soft.Inside(Math.Sqrt((x * x / Square(1 + head.HairVolume)) + (Square(y + 0.05) / Square(head.Length + head.HairVolume))) - 1, 0.05)
            + (Soft.Inside(Math.Abs(x) - 1 - head.HairVolume, 0.06) * Soft.Inside(-y, 0.05) * Soft.Inside(y - head.HairLength, 0.1));
        shade = hair > 0 ? Soft.Mix(shade, _cover.Hair(x, y) * lit, Math.Min(1, hair)) : shade;
        var ear = Soft.Disc((Math.Abs(x) - 0.98) * 2, y - 0.02, 0.22, 0.06) * (head.EarSize / 0.13);
        shade = Soft.Mix(shade, (_identity.Skin.Shade - 25) * lit, Math.Min(1, ear));
        shade = Soft.Mix(shade, (_identity.Skin.Shade - 40) * lit, Soft.Inside(Math.Abs(x) - 0.55, 0.06) * Soft.Inside(0.7 - y, 0.1));
        return Soft.Mix(shade, head.ClothesShade * lit, Soft.Inside(1.62 + (0.16 * x * x) - y, 0.05));
    }

    private static double Square(double value) => value * value;
}
