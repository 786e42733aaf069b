namespace Conformance.Vision.Faces;

/// <summary>Outline, hair and clothes.</summary>
internal sealed class HeadShape(Random random)
{
    /// <summary>Half the height of the head for half its width.</summary>
    public double Length { get; } = random.Around(1.32, 0.12);

    /// <summary>How much narrower the jaw is than the temples.</summary>
    public double JawTaper { get; } = random.Between(0.10, 0.34);

    /// <summary>How square the chin is: 0 pointed, 1 broad.</summary>
    public double ChinBreadth { get; } = random.NextDouble();

    /// <summary>Where the hair begins at the middle of the forehead.</summary>
    public double HairLine { get; } = random.Between(-0.98, -0.62);

    /// <summary>How far the hair comes down at the temples.</summary>
    public double Temples { get; } = random.Between(0.05, 0.45);

    /// <summary>On which side the hair is parted.</summary>
    public double Parting { get; } = random.Between(-0.6, 0.6);

    /// <summary>How much lower the fringe hangs on one side.</summary>
    public double Fringe { get; } = random.Around(0, 0.28);

    public double HairShade { get; } = random.Between(18, 95);

    /// <summary>How far the hair stands out from the head.</summary>
    public double HairVolume { get; } = random.Between(0.05, 0.22);

    /// <summary>How far down the hair falls beside the face.</summary>
    public double HairLength { get; } = random.Between(-0.2, 1.3);

    public double ClothesShade { get; } = random.Between(30, 200);

    public double EarSize { get; } = random.Between(0.05, 0.13);
}
