namespace Conformance.CardSimulator.Images;

/// <summary>The picture of one character.</summary>
/// <param name="Width">Pixels, at most 16.</param>
/// <param name="Rows">From the top; the leftmost pixel is bit 15.</param>
internal sealed record Glyph(int Width, IReadOnlyList<ushort> Rows)
{
    /// <summary>Marks the glyph with its upper left corner there.</summary>
    public void Draw(Bitmap bitmap, int left, int top)
    {
        for (var y = 0; y < Rows.Count; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if ((Rows[y] & (0x8000 >> x)) != 0)
                {
                    bitmap.Mark(left + x, top + y);
                }
            }
        }
    }
}
