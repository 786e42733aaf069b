using System.Globalization;

namespace Conformance.Vision.Evaluation;

/// <summary>Detection error trade-off (ISO/IEC 19795-1): what each threshold costs in false matches and in false non-matches.</summary>
public static class DetCurve
{
    private const int Steps = 1000;

    /// <summary>At thresholds from 0 to 1 in steps of a thousandth.</summary>
    public static IReadOnlyList<DetPoint> Of(EvaluationResult result)
    {
        var genuine = result.Counting.Scores.Order().ToList();
        return
        [
            .. Enumerable.Range(0, Steps + 1).Select(step => (double)step / Steps).Select(threshold =>
                new DetPoint(threshold, 1 - Below(result.Impostors, threshold), Below(genuine, threshold))),
        ];
    }

    /// <summary>A table: threshold, false match rate, false non-match rate.</summary>
    public static string ToCsv(IReadOnlyList<DetPoint> points) =>
        "threshold,fmr,fnmr\n" + string.Concat(points.Select(point =>
            string.Create(CultureInfo.InvariantCulture, $"{point.Threshold:0.000},{point.FalseMatchRate:0.000000},{point.FalseNonMatchRate:0.000000}\n")));

    private static double Below(IReadOnlyList<double> sorted, double threshold)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < threshold ? (middle + 1, high) : (low, middle);
        }

        return sorted.Count == 0 ? 0 : (double)low / sorted.Count;
    }
}
