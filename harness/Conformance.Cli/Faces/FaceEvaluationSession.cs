using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Vision.Evaluation;
using Conformance.Vision.Matching;

namespace Conformance.Cli.Faces;

/// <summary>One evaluation: tries the pictures, prints what came of it, writes the files.</summary>
internal sealed class FaceEvaluationSession(TextWriter output)
{
    public int Run(FaceEvaluationOptions options)
    {
        using var matcher = Matcher(options);
        var result = Evaluate(matcher, options);
        var threshold = result.ThresholdFor(options.FalseMatchRate);
        new FaceReport(result, threshold, options).Write(output);
        Save(result, threshold, options);
        var missed = result.Counting.FalseNonMatch(threshold);
        var passed = options.Limit is null || missed.Rate <= options.Limit;
        if (options.Limit is { } limit)
        {
            var verdict = passed ? "Passed" : "Failed";
            output.WriteLine(FormattableString.Invariant($"{verdict}: false non-match rate {100 * missed.Rate:0.00} %, at most {100 * limit:0.00} %"));
        }

        return passed ? ExitCodes.Passed : ExitCodes.Failed;
    }

    private static FaceMatcher Matcher(FaceEvaluationOptions options)
    {
        var cascades = options.Cascades is { } folder ? CascadeFiles.In(folder) : CascadeFiles.Installed;
        try
        {
            IFaceDescriber describer = options.Network is { } file ? NetworkDescriber.Load(file, options.Input) : new GradientDescriber();
            return new(cascades, describer);
        }
        catch (NetworkException fault)
        {
            throw Fault(fault.Message, "name an ONNX file with one grey channel in and a vector out, and its size with --network-size");
        }
        catch (FileNotFoundException fault)
        {
            throw Fault(fault.Message, "install Debian's opencv-data, or name a folder of OpenCV's cascades with --cascades");
        }
    }

    private EvaluationResult Evaluate(FaceMatcher matcher, FaceEvaluationOptions options)
    {
        try
        {
            IFaceGallery gallery = options.Pictures is { } folder ? PictureFolder.Open(folder) : options.Drawn;
            output.WriteLine(gallery is DrawnFaces drawn
                ? FormattableString.Invariant($"drawn faces {drawn.First} to {drawn.First + drawn.People - 1}: a stimulus for simulators, no biometric evidence")
                : $"{gallery.People} people in {options.Pictures}");
            var result = new FaceEvaluation(matcher).Run(gallery);
            return result.Impostors.Count > 0 && result.Counting.Scores.Count > 0 ? result : throw Fault(
                "hardly a face was found in the pictures, so that nothing could be compared",
                "take pictures with one frontal face each, three tenths of the width or more");
        }
        catch (GalleryException fault)
        {
            throw Fault(fault.Message, "--pictures takes a folder with a sub-folder for each person, at least two people, and two pictures of one of them");
        }
    }

    private static void Save(EvaluationResult result, double threshold, FaceEvaluationOptions options)
    {
        var curve = DetCurve.Of(result);
        try
        {
            Directory.CreateDirectory(options.Folder);
            File.WriteAllText(Path.Combine(options.Folder, "det.csv"), DetCurve.ToCsv(curve));
            var title = options.Pictures is null ? "drawn faces, no biometric evidence" : "DET curve";
            File.WriteAllBytes(Path.Combine(options.Folder, "det.png"), DetPicture.Draw(curve, title));
            File.WriteAllText(Path.Combine(options.Folder, "conditions.csv"), FaceReport.ToCsv(result, threshold));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault($"{options.Folder}: {fault.Message}", "let --out name a folder that can be written");
        }
    }

    private static BenchFaultException Fault(string what, string hint) => new(Owner.Configuration, what, hint);
}
