using System.CommandLine;
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

    private readonly Option<int> _people = new("--people") { Description = "How many drawn people", DefaultValueFactory = _ => 60 };

    private readonly Option<int> _looks = new("--looks") { Description = "Looks of each drawn person under each condition", DefaultValueFactory = _ => 2 };

    private readonly Option<int> _first = new("--first") { Description = "Number of the first drawn person", DefaultValueFactory = _ => DrawnFaces.UnseenFrom };

    private readonly Option<string[]> _conditions = new("--condition")
    {
        Description = "A condition besides the good one, may be repeated: NAME, all or none; all when left out",
    };

    private readonly Option<double> _falseMatchRate = new("--fmr")
    {
        Description = "The false match rate that the threshold is chosen for, 0 to 1", DefaultValueFactory = _ => 0.001,
    };

    private readonly Option<double?> _limit = new("--fnmr-limit")
    {
        Description = "Ends with 1 when the false non-match rate at that threshold is higher than this, 0 to 1",
    };

    private readonly Option<string?> _network = new("--network") { Description = "An ONNX file that describes faces, in place of the built-in describer" };

    private readonly Option<string> _size = new("--network-size") { Description = "Width and height of its input in pixels", DefaultValueFactory = _ => "112x112" };

    private readonly Option<string?> _cascades = new("--cascades") { Description = "Folder of OpenCV's cascades; Debian's when left out" };

    private readonly Option<string> _folder = new("--out")
    {
        Description = "Folder for det.csv, det.png and conditions.csv", DefaultValueFactory = _ => "conformance-faces",
    };

    public FaceEvaluationForm()
    {
        Between(_people, 2, 10_000);
        Between(_looks, 1, 1_000);
        Between(_first, 0, LastPerson);
        Share(_falseMatchRate);
        Share(_limit);
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

    private static void Between(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() is var value && (value < least || value > most))
        {
            result.AddError($"{option.Name} takes a whole number from {least} to {most}");
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
