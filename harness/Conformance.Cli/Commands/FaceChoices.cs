namespace Conformance.Cli.Commands;

/// <summary>What cameras see, in the words of the command line.</summary>
internal static class FaceChoices
{
    public static string Word(this FaceChoice faces) => faces == FaceChoice.Drawn ? "drawn" : "scores";
}
