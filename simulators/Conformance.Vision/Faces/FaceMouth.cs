namespace Conformance.Vision.Faces;

/// <summary>Lips, what is between them, chin and beard, painted over the skin.</summary>
internal sealed class FaceMouth(MouthShape mouth, FaceView view)
{
    private readonly double _width = mouth.Width * (1 + (0.12 * view.Smile));

    public double Over(double skin, double u, double v, double noseTip)
    {
        if (v < noseTip - 0.1)
        {
            return skin;
        }

        skin = Beard(skin, u, v, noseTip);
        var along = u / _width;
        var square = along * along;
        if (square > 1.3)
        {
            return skin - Dent(u, v);
        }

        var arch = Math.Max(0, 1 - square);
        var middle = mouth.Height - ((mouth.Corners + (0.06 * view.Smile)) * Math.Min(1, square));
        var gap = view.MouthOpen * arch;
        var (above, below) = (middle - v, v - middle - gap);
        var upper = Soft.Inside(Math.Max(above - (mouth.UpperLip * arch), -above), 0.02);
        var lower = Soft.Inside(Math.Max(below - (mouth.LowerLip * arch), -below), 0.02);
        skin -= (mouth.LipDarkness * upper) + (0.7 * mouth.LipDarkness * lower) + Dent(u, v);
        var inside = Soft.Inside(Math.Abs(v - middle - (gap / 2)) - (gap / 2) - 0.010, 0.025) * Soft.Inside(Math.Abs(along) - 1, 0.12);
        return skin + ((40 - skin) * 0.8 * inside);
    }

    private double Dent(double u, double v) => mouth.ChinDent * Soft.Bump(u, v - mouth.Height - mouth.LowerLip - 0.10, 0.25, 0.06);

    private double Beard(double skin, double u, double v, double noseTip) =>
        skin - (mouth.Moustache * Soft.Bump(u, v - ((noseTip + mouth.Height) / 2) - 0.03, 0.42, 0.14))
            - (mouth.Beard * Soft.Step((v - mouth.Height + 0.15) / 0.3));
}
