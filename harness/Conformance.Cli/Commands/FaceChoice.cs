namespace Conformance.Cli.Commands;

/// <summary>What the cameras of the simulated reader see.</summary>
internal enum FaceChoice
{
    /// <summary>Scores, and what is printed on the card as it is.</summary>
    Scores,

    /// <summary>Pictures, by OpenCV.</summary>
    Drawn,
}
