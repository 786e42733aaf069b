using Conformance.Bench.Devices.Cameras;

namespace Conformance.Cli.Commands;

/// <summary>What cameras see, in the words of the command line.</summary>
internal static class FaceChoices
{
    /// <summary>The cameras.</summary>
    public static DeskCameras Open(this FaceChoice faces) => faces == FaceChoice.Drawn ? new DrawnCameras() : new ScoredCameras();

    public static string Word(this FaceChoice faces) => faces == FaceChoice.Drawn ? "drawn" : "scores";
}
