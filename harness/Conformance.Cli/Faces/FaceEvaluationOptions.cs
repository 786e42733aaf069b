using System.Globalization;
using Conformance.Vision.Camera;
using Conformance.Vision.Evaluation;
using Conformance.Vision.Matching;

namespace Conformance.Cli.Faces;

/// <summary>What 'conformance face evaluate' was asked for.</summary>
/// <param name="Pictures">The user's pictures; null for drawn faces.</param>
/// <param name="Drawn">Which drawn faces.</param>
/// <param name="FalseMatchRate">What the threshold is chosen for.</param>
/// <param name="Limit">The highest false non-match rate that passes; null when there is none.</param>
/// <param name="Network">An ONNX file; null for the built-in describer.</param>
/// <param name="Input">What the network takes.</param>
/// <param name="Cascades">Folder of cascades; null for Debian's.</param>
/// <param name="Folder">Where the files go.</param>
internal sealed record FaceEvaluationOptions(
    string? Pictures, DrawnFaces Drawn, double FalseMatchRate, double? Limit, string? Network, NetworkInput Input, string? Cascades, string Folder)
{
    private const string All = "all";
    private const string None = "none";

    /// <summary>The first name that is none; null when all are known.</summary>
    public static string? Unknown(IEnumerable<string> names) =>
        names.FirstOrDefault(name => name is not (All or None) && CameraCondition.All.All(condition => condition.Id != name));

    public static IReadOnlyList<CameraCondition> Conditions(IReadOnlyCollection<string> names) =>
        names.Count == 0 || names.Contains(All) ? CameraCondition.All : [.. CameraCondition.All.Where(condition => names.Contains(condition.Id))];

    /// <summary>Of a text such as 112x112; null when it is none.</summary>
    public static NetworkInput? Size(string text) =>
        text.Split('x') is [var width, var height] && Pixels(width) is { } across && Pixels(height) is { } down ? new(across, down) : null;

    private static int? Pixels(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and <= 1024 ? pixels : null;
}
