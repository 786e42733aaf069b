using System.CommandLine;
using Conformance.Vision.Camera;
using Conformance.Vision.Evaluation;

namespace Conformance.Cli.Faces;

/// <summary>conformance face evaluate: how often a face matcher errs, on drawn faces or on the user's pictures.</summary>
internal static class FaceCommand
{
    private const double UsualFalseMatchRate = 0.001;

    public static Command Create()
    {
        var pictures = new Option<string?>("--pictures") { Description = "A folder with one sub-folder of pictures for each person; without it, the project's drawn faces" };
        var people = new Option<int>("--people") { Description = "How many drawn people", DefaultValueFactory = _ => 60 };
        var looks = new Option<int>("--looks") { Description = "Looks of each drawn person under each condition", DefaultValueFactory = _ => 2 };
        var first = new Option<int>("--first") { Description = "Number of the first drawn person", DefaultValueFactory = _ => DrawnFaces.UnseenFrom };
        var conditions = new Option<string[]>("--condition") { Description = "A condition besides the good one, may be repeated: NAME, all or none; all when left out" };
        var fmr = new Option<double>("--fmr") { Description = "The false match rate that the threshold is chosen for, 0 to 1", DefaultValueFactory = _ => UsualFalseMatchRate };
        var limit = new Option<double?>("--fnmr-limit") { Description = "Ends with 1 when the false non-match rate at that threshold is higher than this, 0 to 1" };
        var network = new Option<string?>("--network") { Description = "An ONNX file that describes faces, in place of the built-in describer" };
        var size = new Option<string>("--network-size") { Description = "Width and height of its input in pixels", DefaultValueFactory = _ => "112x112" };
        var cascades = new Option<string?>("--cascades") { Description = "Folder of OpenCV's cascades; Debian's when left out" };
        var folder = new Option<string>("--out") { Description = "Folder for det.csv, det.png and conditions.csv", DefaultValueFactory = _ => "conformance-faces" };
        AtLeast(people, 2);
        AtLeast(looks, 1);
        AtLeast(first, 0);
        Share(fmr);
        Share(limit);
        conditions.Validators.Add(result =>
        {
            if (FaceEvaluationOptions.Unknown(result.GetValueOrDefault<string[]>() ?? []) is { } unknown)
            {
                result.AddError($"--condition: there is no \"{unknown}\"; choose from all, none, {string.Join(", ", CameraCondition.All)}");
            }
        });
        size.Validators.Add(result =>
        {
            if (FaceEvaluationOptions.Size(result.GetValueOrDefault<string>()!) is null)
            {
                result.AddError("--network-size takes width and height in pixels, for instance 112x112");
            }
        });
        var evaluate = new Command("evaluate", "Counts false matches and non-matches, chooses a threshold, draws the DET curve")
        {
            pictures, people, looks, first, conditions, fmr, limit, network, size, cascades, folder,
        };
        evaluate.SetAction(parsed => new FaceEvaluationSession(Console.Out).Run(new(
            parsed.GetValue(pictures),
            new(parsed.GetValue(first), parsed.GetValue(people), parsed.GetValue(looks), FaceEvaluationOptions.Conditions(parsed.GetValue(conditions) ?? [])),
            parsed.GetValue(fmr),
            parsed.GetValue(limit),
            parsed.GetValue(network),
            FaceEvaluationOptions.Size(parsed.GetValue(size)!)!,
            parsed.GetValue(cascades),
            parsed.GetValue(folder)!)));
        return new("face", "Faces: a stimulus for simulators, no biometric evidence") { evaluate };
    }

    private static void AtLeast(Option<int> option, int least) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() < least)
        {
            result.AddError($"{option.Name} takes a whole number from {least} on");
        }
    });

    private static void Share<T>(Option<T> option) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<T>() is double share and not (>= 0 and <= 1))
        {
            result.AddError($"{option.Name} takes a share from 0 to 1, for instance 0.001");
        }
    });
}
