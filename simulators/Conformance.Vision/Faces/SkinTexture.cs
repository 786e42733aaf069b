namespace Conformance.Vision.Faces;

/// <summary>Shade of the skin, its unevenness and its marks: what stays the same from picture to picture.</summary>
internal sealed class SkinTexture
{
    private const int Columns = 11;
    private const int Rows = 13;

    private readonly double[] _grid;
    private readonly (double X, double Y, double Radius, double Darkness)[] _marks;

    public SkinTexture(Random random)
    {
        Shade = random.Between(150, 212);
        var unevenness = random.Between(5, 13);
        _grid = [.. Enumerable.Range(0, Columns * Rows).Select(_ => random.Around(0, unevenness))];
        _marks = [.. Enumerable.Range(0, random.Next(0, 5)).Select(_ =>
            (random.Between(-0.75, 0.75), random.Between(-0.5, 1.0), random.Between(0.018, 0.045), random.Between(30, 80)))];
    }

    public double Shade { get; }

    /// <summary>How much brighter or darker it is there than the shade; x from -1 to 1, y from -1.5 to 1.5.</summary>
    public double At(double x, double y)
    {
        var value = Smooth((x + 1.05) / 2.1 * (Columns - 1), (y + 1.55) / 3.1 * (Rows - 1));
        foreach (var mark in _marks)
        {
            value -= mark.Darkness * Soft.Disc(x - mark.X, y - mark.Y, mark.Radius, mark.Radius * 0.8);
        }

        return value;
    }

    private double Smooth(double column, double row)
    {
        var (left, top) = (Math.Clamp((int)column, 0, Columns - 2), Math.Clamp((int)row, 0, Rows - 2));
        var (right, down) = (Soft.Step(column - left), Soft.Step(row - top));
        double Grid(int x, int y) => _grid[((top + y) * Columns) + left + x];
        var above = Grid(0, 0) + ((Grid(1, 0) - Grid(0, 0)) * right);
        var below = Grid(0, 1) + ((Grid(1, 1) - Grid(0, 1)) * right);
        return above + ((below - above) * down);
    }
}
