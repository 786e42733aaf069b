namespace Conformance.Vision.Faces;

/// <summary>Mouth, chin and beard.</summary>
internal sealed class MouthShape(Random random)
{
    public double Height { get; } = random.Around(0.64, 0.08);

    public double Width { get; } = random.Around(0.33, 0.09);

    public double UpperLip { get; } = random.Between(0.025, 0.075);

    public double LowerLip { get; } = random.Between(0.04, 0.105);

    public double LipDarkness { get; } = random.Between(14, 58);

    /// <summary>How far the corners hang or rise when nothing moves.</summary>
    public double Corners { get; } = random.Around(0, 0.05);

    /// <summary>The dent between lower lip and chin.</summary>
    public double ChinDent { get; } = random.Between(4, 24);

    /// <summary>The folds from the nose to the corners of the mouth.</summary>
    public double Folds { get; } = random.Between(0, 30);

    /// <summary>How dark a moustache is; most have none.</summary>
    public double Moustache { get; } = random.Chance(0.22) ? random.Between(20, 75) : 0;

    /// <summary>How dark a beard is; most have none.</summary>
    public double Beard { get; } = random.Chance(0.18) ? random.Between(12, 60) : 0;
}
