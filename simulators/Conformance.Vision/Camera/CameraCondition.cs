namespace Conformance.Vision.Camera;

/// <summary>What the camera of a reader may see, by name. How the pictures differ in each is drawn by <see cref="FaceCamera"/>.</summary>
public sealed record CameraCondition
{
    /// <summary>The person alone in front of the camera, at the right distance, in the light of a room.</summary>
    public static readonly CameraCondition Good = new("good", "RDR-6");

    /// <summary>So near that the face does not fit.</summary>
    public static readonly CameraCondition TooClose = new("too-close", "RDR-7");

    /// <summary>A window behind the person.</summary>
    public static readonly CameraCondition BackLight = new("back-light", "RDR-7");

    /// <summary>The sun from one side.</summary>
    public static readonly CameraCondition OutsideLight = new("outside-light", "RDR-7");

    /// <summary>A hat down to the brows.</summary>
    public static readonly CameraCondition Hat = new("hat", "RDR-7");

    /// <summary>Glasses that mirror a lamp.</summary>
    public static readonly CameraCondition Glasses = new("glasses", "RDR-7");

    /// <summary>A mask over mouth and nose.</summary>
    public static readonly CameraCondition Mask = new("mask", "E5.2-2");

    /// <summary>A print of the person's photo, held up.</summary>
    public static readonly CameraCondition PrintAttack = new("print-attack", "E5.2-4");

    /// <summary>The person's photo on a telephone, held up.</summary>
    public static readonly CameraCondition ScreenAttack = new("screen-attack", "E5.2-4");

    /// <summary>Somebody else than the card's holder.</summary>
    public static readonly CameraCondition AnotherPerson = new("another-person", "RDR-6");

    /// <summary>The holder with a helper beside (RDR-14).</summary>
    public static readonly CameraCondition TwoPeople = new("two-people", "RDR-14");

    /// <summary>An empty room.</summary>
    public static readonly CameraCondition Nobody = new("nobody", "RDR-8");

    /// <summary>A camera that is covered or dead.</summary>
    public static readonly CameraCondition BlackFrame = new("black-frame", "RDR-8");

    /// <summary>A camera that gives the same picture again and again.</summary>
    public static readonly CameraCondition FrozenFrame = new("frozen-frame", "RDR-8");

    private CameraCondition(string id, string fact) => (Id, Fact) = (id, fact);

    /// <summary>All of them, the good one first.</summary>
    public static IReadOnlyList<CameraCondition> All { get; } =
    [
        Good, TooClose, BackLight, OutsideLight, Hat, Glasses, Mask, PrintAttack, ScreenAttack, AnotherPerson, TwoPeople, Nobody, BlackFrame, FrozenFrame,
    ];

    /// <summary>Its name at the command line and in files.</summary>
    public string Id { get; }

    /// <summary>The fact that it rests on.</summary>
    public string Fact { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Id;
}
