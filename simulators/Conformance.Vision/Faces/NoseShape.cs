namespace Conformance.Vision.Faces;

/// <summary>The nose.</summary>
internal sealed class NoseShape(Random random)
{
    /// <summary>Where it ends.</summary>
    public double Tip { get; } = random.Around(0.33, 0.09);

    public double Width { get; } = random.Around(0.20, 0.06);

    public double BridgeWidth { get; } = random.Between(0.07, 0.14);

    /// <summary>How bright the bridge stands out.</summary>
    public double Bridge { get; } = random.Between(6, 22);

    /// <summary>How dark its sides are.</summary>
    public double Sides { get; } = random.Between(8, 30);

    public double NostrilSize { get; } = random.Between(0.028, 0.055);

    public double NostrilDarkness { get; } = random.Between(40, 95);

    /// <summary>How far the tip stands from the middle.</summary>
    public double Bend { get; } = random.Around(0, 0.03);
}
