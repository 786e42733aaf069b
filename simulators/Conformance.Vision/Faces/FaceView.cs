namespace Conformance.Vision.Faces;

/// <summary>What differs from one picture of a person to the next. Lengths in pixels, turns as sines of their angles, shades 0 to 255.</summary>
internal sealed record FaceView
{
    /// <summary>Half the width of the head; large when near.</summary>
    public double HalfWidth { get; init; } = 66;

    public double CentreX { get; init; } = 120;

    public double CentreY { get; init; } = 160;

    /// <summary>To the side.</summary>
    public double Yaw { get; init; }

    /// <summary>Up and down.</summary>
    public double Pitch { get; init; }

    /// <summary>Towards a shoulder.</summary>
    public double Roll { get; init; }

    /// <summary>-1 to 1.</summary>
    public double Smile { get; init; }

    /// <summary>Between the lips, in half widths of the head.</summary>
    public double MouthOpen { get; init; }

    /// <summary>1 as always, less when narrowed.</summary>
    public double EyesOpen { get; init; } = 1;

    /// <summary>Where the eyes look, in half widths of the head.</summary>
    public double Gaze { get; init; }

    /// <summary>How large near things look against far ones; grows as the face comes near.</summary>
    public double Bulge { get; init; }

    public FaceWear Wear { get; init; } = FaceWear.None;

    /// <summary>Shade of glasses' rims, hat or mask.</summary>
    public double WearShade { get; init; } = 40;

    /// <summary>How much it hinders, 0 to 1: how deep the hat sits, how bright the glasses mirror, how high the mask reaches.</summary>
    public double WearReach { get; init; } = 0.5;

    public Lighting Light { get; init; } = new();

    /// <summary>Of the lens, in pixels.</summary>
    public double Blur { get; init; } = 0.6;

    /// <summary>Of the sensor: most a pixel is off.</summary>
    public double Noise { get; init; } = 4;
}
