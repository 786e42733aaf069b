namespace Conformance.Vision.Faces;

/// <summary>Shapes with soft edges: 1 inside, 0 outside. Nothing but sums, products and roots, so that every machine draws the same bytes.</summary>
internal static class Soft
{
    /// <summary>0 below 0, 1 above 1, smooth between.</summary>
    public static double Step(double t) => t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - (2 * t));

    /// <summary>1 where the distance to the edge is negative (inside).</summary>
    public static double Inside(double distance, double edge) => Step(0.5 - (distance / edge));

    public static double Disc(double x, double y, double radius, double edge) => Inside(Math.Sqrt((x * x) + (y * y)) - radius, edge);

    /// <summary>A bump: 1 in the middle, 0 from the half widths on.</summary>
    public static double Bump(double x, double y, double halfWidth, double halfHeight)
    {
        var square = (x * x / (halfWidth * halfWidth)) + (y * y / (halfHeight * halfHeight));
        return square >= 1 ? 0 : (1 - square) * (1 - square);
    }

    /// <summary>A line of a thickness: 1 on it.</summary>
    public static double Line(double distance, double halfThickness, double edge) => Inside(Math.Abs(distance) - halfThickness, edge);

    /// <summary>One shade over another.</summary>
    public static double Mix(double under, double over, double share) => under + ((over - under) * share);
}
