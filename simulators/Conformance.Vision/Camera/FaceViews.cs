using Conformance.Vision.Faces;

namespace Conformance.Vision.Camera;

/// <summary>Views of a person, each a little different, as captures of one person are.</summary>
internal static class FaceViews
{
    /// <summary>For the photo of a card: straight ahead, even light, no smile.</summary>
    public static FaceView Portrait(Random random) => new()
    {
        HalfWidth = random.Between(62, 68),
        CentreX = random.Around(120, 3),
        CentreY = random.Around(152, 4),
        Yaw = random.Around(0, 0.03),
        Pitch = random.Around(0, 0.03),
        Roll = random.Around(0, 0.02),
        Smile = random.Around(0, 0.15),
        EyesOpen = random.Between(0.92, 1.06),
        Light = new() { FromRight = random.Around(0, 0.12), FromBelow = random.Around(-0.2, 0.08), Background = 232 },
        Noise = 3,
    };

    /// <summary>At the desk: a willing person in the light of a room.</summary>
    public static FaceView AtDesk(Random random) => new()
    {
        HalfWidth = random.Between(56, 74),
        CentreX = random.Around(120, 16),
        CentreY = random.Around(160, 18),
        Yaw = random.Around(0, 0.13),
        Pitch = random.Around(0, 0.10),
        Roll = random.Around(0, 0.08),
        Smile = random.Between(-0.4, 0.9),
        MouthOpen = Math.Max(0, random.Between(-0.08, 0.05)),
        EyesOpen = random.Between(0.75, 1.1),
        Gaze = random.Around(0, 0.03),
        Light = new()
        {
            FromRight = random.Around(0, 0.4),
            FromBelow = random.Around(-0.3, 0.2),
            Ambient = random.Between(0.42, 0.62),
            Directed = random.Between(0.35, 0.6),
            Background = random.Between(120, 225),
        },
        Blur = random.Between(0.5, 1.0),
        Noise = random.Between(4, 12),
    };

    public static FaceView TooClose(Random random)
    {
        var view = AtDesk(random);
        return view with { HalfWidth = random.Between(92, 150), Bulge = random.Between(0.08, 0.22), Blur = random.Between(1.2, 2.4), CentreY = random.Around(165, 30) };
    }

    public static FaceView BackLight(Random random)
    {
        var view = AtDesk(random);
        var dark = random.Between(0.12, 0.75);
        return view with
        {
            Light = view.Light with { Ambient = dark, Directed = dark * 0.35, Background = 275, Veil = random.Between(10, 80) },
            Noise = random.Between(8, 30),
        };
    }

    public static FaceView OutsideLight(Random random)
    {
        var view = AtDesk(random);
        var right = random.Chance(0.5);
        return view with
        {
            Light = view.Light with
            {
                FromRight = (right ? 1 : -1) * random.Between(0.3, 0.9),
                FromBelow = random.Between(-0.3, 0.05),
                Ambient = random.Between(0.25, 0.55),
                Directed = random.Between(0.45, 1.2),
                Sun = random.Between(0, 150),
                SunX = right ? random.Between(150, 220) : random.Between(20, 90),
                SunY = random.Between(60, 200),
            },
        };
    }

    public static FaceView Wearing(Random random, FaceWear wear)
    {
        var view = AtDesk(random);
        return view with { Wear = wear, WearShade = wear == FaceWear.Glasses ? random.Between(15, 60) : random.Between(25, 150), WearReach = random.NextDouble() };
    }

    /// <summary>One of two people who share the picture.</summary>
    public static FaceView Beside(Random random, bool left)
    {
        var view = AtDesk(random);
        return view with { HalfWidth = random.Between(44, 50), CentreX = left ? random.Between(58, 66) : random.Between(174, 182) };
    }
}
