namespace Conformance.Vision.Faces;

/// <summary>Where light comes from and how much of it.</summary>
internal sealed record Lighting
{
    /// <summary>From the right, as a sine.</summary>
    public double FromRight { get; init; }

    /// <summary>From below, as a sine; lamps hang above.</summary>
    public double FromBelow { get; init; } = -0.25;

    /// <summary>The share that comes from everywhere.</summary>
    public double Ambient { get; init; } = 0.5;

    /// <summary>The share that comes from one side.</summary>
    public double Directed { get; init; } = 0.55;

    /// <summary>Shade behind the person.</summary>
    public double Background { get; init; } = 215;

    /// <summary>What the light behind adds to every pixel, through the lens.</summary>
    public double Veil { get; init; }

    /// <summary>A patch of sun: what it adds in its middle, 0 for none.</summary>
    public double Sun { get; init; }

    /// <summary>Its middle, in pixels.</summary>
    public double SunX { get; init; }

    /// <summary>Its middle, in pixels.</summary>
    public double SunY { get; init; }
}
