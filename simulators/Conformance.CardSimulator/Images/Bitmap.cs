namespace Conformance.CardSimulator.Images;

/// <summary>Black marks on white.</summary>
internal sealed class Bitmap(int width, int height)
{
    private readonly bool[] _marks = new bool[width * height];

    public int Width { get; } = width;

    public int Height { get; } = height;

    public void Mark(int x, int y) => _marks[(y * Width) + x] = true;

    public bool IsMarked(int x, int y) => _marks[(y * Width) + x];
}
