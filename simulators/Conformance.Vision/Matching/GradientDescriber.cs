using Conformance.Vision.Images;

namespace Conformance.Vision.Matching;

/// <summary>
/// The classical describer: how much the shade changes in which direction, in cells of six by six pixels (histograms of oriented
/// gradients). Four neighbours at a time are brought to length one; the middle of the face counts for more than hair and background.
/// </summary>
public sealed class GradientDescriber : IFaceDescriber
{
    private const int Cell = 6;
    private const int Directions = 12;
    private const int Columns = FaceAlignment.Width / Cell;
    private const int Rows = FaceAlignment.Height / Cell;

    /// <summary>No single direction counts for more than this in its block: a glint is no face.</summary>
    private const float Most = 0.2f;

    /// <summary>Changes weaker than this, summed over a block, are the sensor's noise.</summary>
    private const float Faint = 17;

    /// <inheritdoc/>
    public double Floor => 0.5;

    /// <inheritdoc/>
    public FaceTemplate Describe(GreyImage aligned)
    {
        var cells = Cells(aligned);
        var template = new FaceTemplate((Columns - 1) * (Rows - 1) * 4 * Directions);
        var values = template.Values;
        var at = 0;
        for (var row = 0; row < Rows - 1; row++)
        {
            for (var column = 0; column < Columns - 1; column++)
            {
                var block = values.Slice(at, 4 * Directions);
                Of(cells, row, column).CopyTo(block);
                Of(cells, row, column + 1).CopyTo(block[Directions..]);
                Of(cells, row + 1, column).CopyTo(block[(2 * Directions)..]);
                Of(cells, row + 1, column + 1).CopyTo(block[(3 * Directions)..]);
                Normalise(block);
                Weigh(block, row, column);
                at += block.Length;
            }
        }

        cells.AsSpan().Clear();
        return template;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static Span<float> Of(float[] cells, int row, int column) => cells.AsSpan(((row * Columns) + column) * Directions, Directions);

    private static void Normalise(Span<float> block)
    {
        Scale(block, Faint);
        for (var i = 0; i < block.Length; i++)
        {
            block[i] = Math.Min(block[i], Most);
        }

        Scale(block, 1e-6f);
    }

    /// <summary>1 in the middle, 0.2 and less towards the edges.</summary>
    private static void Weigh(Span<float> block, int row, int column)
    {
        var (across, down) = ((2f * (column + 1) / Columns) - 1, ((2f * (row + 1) / Rows) - 1) / 1.1f);
        var weight = Math.Max(0, 1 - (0.8f * ((across * across) + (down * down))));
        for (var i = 0; i < block.Length; i++)
        {
            block[i] *= weight;
        }
    }

    private static void Scale(Span<float> block, float floor)
    {
        var sum = floor * floor;
        foreach (var value in block)
        {
            sum += value * value;
        }

        var length = MathF.Sqrt(sum);
        for (var i = 0; i < block.Length; i++)
        {
            block[i] /= length;
        }
    }

    private static float[] Cells(GreyImage image)
    {
        var cells = GC.AllocateArray<float>(Columns * Rows * Directions, pinned: true);
        var pixels = image.Pixels;
        for (var y = 1; y < FaceAlignment.Height - 1; y++)
        {
            for (var x = 1; x < FaceAlignment.Width - 1; x++)
            {
                var at = (y * FaceAlignment.Width) + x;
                float right = pixels[at + 1] - pixels[at - 1];
                float down = pixels[at + FaceAlignment.Width] - pixels[at - FaceAlignment.Width];
                var strength = MathF.Sqrt((right * right) + (down * down));
                // Opposite directions count as one: 0 to Directions.
                var direction = (MathF.Atan2(down, right) / MathF.PI + 1) % 1 * Directions;
                Add(cells, x, y, direction, strength);
            }
        }

        return cells;
    }

    /// <summary>To the two nearest directions and the four nearest cells.</summary>
    private static void Add(float[] cells, int x, int y, float direction, float strength)
    {
        var (column, row) = (((x + 0.5f) / Cell) - 0.5f, ((y + 0.5f) / Cell) - 0.5f);
        var (left, top) = ((int)MathF.Floor(column), (int)MathF.Floor(row));
        var first = (int)direction % Directions;
        var beyond = direction - (int)direction;
        for (var corner = 0; corner < 4; corner++)
        {
            var (cellX, cellY) = (left + (corner & 1), top + (corner >> 1));
            if (cellX is < 0 or >= Columns || cellY is < 0 or >= Rows)
            {
                continue;
            }

            var share = (1 - Math.Abs(column - cellX)) * (1 - Math.Abs(row - cellY)) * strength;
            var start = ((cellY * Columns) + cellX) * Directions;
            cells[start + first] += share * (1 - beyond);
            cells[start + ((first + 1) % Directions)] += share * beyond;
        }
    }
}
