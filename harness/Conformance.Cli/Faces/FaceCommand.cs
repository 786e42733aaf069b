using System.CommandLine;

namespace Conformance.Cli.Faces;

/// <summary>conformance face evaluate: how often a face matcher errs, on drawn faces or on the user's pictures.</summary>
internal static class FaceCommand
{
    public static Command Create()
    {
        var form = new FaceEvaluationForm();
        var evaluate = new Command("evaluate", "Counts false matches and non-matches, chooses a threshold, draws the DET curve");
        form.AddTo(evaluate);
        evaluate.SetAction(parsed => new FaceEvaluationSession(Console.Out).Run(form.Read(parsed)));
        return new("face", "Faces: a stimulus for simulators, no biometric evidence") { evaluate };
    }
}
