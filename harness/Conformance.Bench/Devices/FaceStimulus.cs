namespace Conformance.Bench.Devices;

/// <summary>Whose face stands before the camera, for a matcher that is told its score.</summary>
/// <param name="Words">Whose face, for the log.</param>
/// <param name="Score">0 (strangers) to 1 (the same).</param>
public sealed record FaceStimulus(string Words, double Score)
{
    /// <summary>The holder of the card.</summary>
    public static FaceStimulus Holder { get; } = new("the holder's", 0.97);

    /// <summary>Somebody else.</summary>
    public static FaceStimulus Stranger { get; } = new("another person's", 0.08);

    /// <summary>A face that comes close and does not reach the threshold.</summary>
    public static FaceStimulus JustBelow(double threshold) => new("one just below the threshold", threshold - 0.001);
}
