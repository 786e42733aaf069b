using System.CommandLine;
using Conformance.Cli.Usage;
using Conformance.Vision.Camera;
using Conformance.Vision.Evaluation;

namespace Conformance.Cli.Faces;

/// <summary>The options of 'conformance face evaluate'.</summary>
internal sealed class FaceEvaluationForm
{
    // Above them are the strangers of the drawn pictures.
    private const int LastPerson = 400_000_000;

    private readonly Option<string?> _pictures = new("--pictures")
    {
        Description = "A folder with one sub-folder of pictures for each person; without it, the project's drawn faces",
    };

    private readonly Option<int> _people = NumberOption.Whole("--people", "How many drawn people", 60, 2, 10_000);

    private readonly Option<int> _looks = NumberOption.Whole("--looks", "Looks of each drawn person under each condition", 2, 1, 1_000);

    private readonly Option<int> _first = NumberOption.Whole("--first", "Number of the first drawn person", DrawnFaces.UnseenFrom, 0, LastPerson);

    private readonly Option<string[]> _conditions = new("--condition")
    {
        Description = "A condition besides the good one, may be repeated: NAME, all or none; all when left out",
    };

    private readonly Option<double> _falseMatchRate = NumberOption.Real("--fmr", "The false match rate that the threshold is chosen for, 0 to 1", 0.001, RealRange.Share);

    private readonly Option<double?> _limit = NumberOption.Real("--fnmr-limit", "Ends with 1 when the false non-match rate at that threshold is higher than this, 0 to 1", RealRange.Share);

    private readonly Option<string?> _network = new("--network") { Description = "An ONNX file that describes faces, in place of the built-in describer" };

    private readonly Option<string> _size = new("--network-size") { Description = "Width and height of its input in pixels", DefaultValueFactory = _ => "112x112" };

    private readonly Option<string?> _cascades = new("--cascades") { Description = "Folder of OpenCV's cascades; Debian's when left out" };

    private readonly Option<string> _folder = new("--out")
    {
        Description = "Folder for det.csv, det.png and conditions.csv", DefaultValueFactory = _ => "conformance-faces",
    };

    public FaceEvaluationForm()
    {
        _conditions.Validators.Add(result =>
        {
            if (FaceEvaluationOptions.Unknown(result.GetValueOrDefault<string[]>() ?? []) is { } unknown)
            {
                result.AddError($"--condition: there is no \"{unknown}\"; choose from all, none, {string.Join(", ", CameraCondition.All)}");
            }
        });
        _size.Validators.Add(result =>
        {
            if (FaceEvaluationOptions.Size(result.GetValueOrDefault<string>()!) is null)
            {
                result.AddError("--network-size takes width and height in pixels, up to 1024 each, for instance 112x112");
            }
        });
    }

    public void AddTo(Command command)
    {
        Option[] options = [_pictures, _people, _looks, _first, _conditions, _falseMatchRate, _limit, _network, _size, _cascades, _folder];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    public FaceEvaluationOptions Read(ParseResult parsed) => new(
        parsed.GetValue(_pictures),
        new(parsed.GetValue(_first), parsed.GetValue(_people), parsed.GetValue(_looks), FaceEvaluationOptions.Conditions(parsed.GetValue(_conditions) ?? [])),
        parsed.GetValue(_falseMatchRate),
        parsed.GetValue(_limit),
        parsed.GetValue(_network),
        FaceEvaluationOptions.Size(parsed.GetValue(_size)!)!,
        parsed.GetValue(_cascades),
        parsed.GetValue(_folder)!);
}
