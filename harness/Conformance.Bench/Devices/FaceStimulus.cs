using Conformance.Vision.Camera;

namespace Conformance.Bench.Devices;

/// <summary>What stands before the camera, for a matcher that is told its score or one that sees a picture.</summary>
/// <param name="Words">Whose face, for the log.</param>
/// <param name="Score">0 (strangers) to 1 (the same); null when there is nothing to compare.</param>
public sealed record FaceStimulus(string Words, double? Score)
{
    /// <summary>How a picture of it is drawn; null when only a score can say it.</summary>
    public CameraCondition? Condition { get; init; }

    /// <summary>True for a print or a screen that is held up.</summary>
    public bool IsFlat { get; init; }

    /// <summary>The holder of the card.</summary>
    public static FaceStimulus Holder { get; } = new("the holder's", 0.97) { Condition = CameraCondition.Good };

    /// <summary>Somebody else.</summary>
    public static FaceStimulus Stranger { get; } = new("another person's", 0.08) { Condition = CameraCondition.AnotherPerson };

    /// <summary>A face that comes close and does not reach the threshold.</summary>
    public static FaceStimulus JustBelow(double threshold) => new("one just below the threshold", threshold - 0.001);
}
