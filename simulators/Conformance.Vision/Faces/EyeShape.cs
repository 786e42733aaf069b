namespace Conformance.Vision.Faces;

/// <summary>Eyes and brows.</summary>
internal sealed class EyeShape(Random random)
{
    /// <summary>From the middle of the face to the middle of an eye.</summary>
    public double Distance { get; } = random.Around(0.42, 0.06);

    public double Height { get; } = random.Around(-0.14, 0.07);

    public double Width { get; } = random.Around(0.205, 0.045);

    public double Opening { get; } = random.Around(0.085, 0.035);

    /// <summary>How much higher the outer corner is than the inner one.</summary>
    public double Slant { get; } = random.Around(0.01, 0.05);

    public double IrisShade { get; } = random.Between(12, 62);

    public double IrisRadius { get; } = random.Around(0.088, 0.014);

    /// <summary>How dark the socket is.</summary>
    public double Socket { get; } = random.Between(12, 34);

    /// <summary>How dark the fold of the upper lid is, 0 for none.</summary>
    public double Fold { get; } = random.Between(0, 40);

    /// <summary>How dark it is under the eyes.</summary>
    public double Bags { get; } = random.Between(0, 26);

    public double BrowHeight { get; } = random.Around(0.25, 0.06);

    public double BrowThickness { get; } = random.Between(0.028, 0.085);

    public double BrowLength { get; } = random.Between(0.22, 0.34);

    public double BrowArch { get; } = random.Between(0, 0.10);

    public double BrowSlant { get; } = random.Around(0, 0.10);

    public double BrowDarkness { get; } = random.Between(45, 120);
}
