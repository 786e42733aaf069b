using System.Globalization;
using Conformance.Vision.Camera;
using Conformance.Vision.Evaluation;

namespace Conformance.Cli.Faces;

/// <summary>An evaluation in words and as a table.</summary>
internal sealed class FaceReport(EvaluationResult result, double threshold, FaceEvaluationOptions options)
{
    public void Write(TextWriter output)
    {
        var good = result.Counting;
        output.WriteLine(FormattableString.Invariant($"  photos without a template  {result.Photos}"));
        output.WriteLine(FormattableString.Invariant($"  genuine trials   {good.Scores.Count}"));
        output.WriteLine(FormattableString.Invariant($"  impostor trials  {result.Impostors.Count}"));
        output.WriteLine(FormattableString.Invariant($"  threshold {threshold:0.0000} for a false match rate of {100 * options.FalseMatchRate:0.###} %"));
        output.WriteLine(FormattableString.Invariant($"  FMR   {result.FalseMatch(threshold)}"));
        output.WriteLine(FormattableString.Invariant($"  FNMR  {good.FalseNonMatch(threshold)}"));
        if (result.Impostors.Count * options.FalseMatchRate < 1)
        {
            output.WriteLine("  fewer impostor trials than that rate takes to be seen: the threshold is the lowest without a false match");
        }

        output.WriteLine();
        output.WriteLine($"  {"condition",-15} {"fact",-7} {"failure to acquire",-38} not recognised at the threshold");
        foreach (var outcome in result.Outcomes)
        {
            output.WriteLine($"  {outcome.Condition,-15} {Fact(outcome),-7} {outcome.FailureToAcquire,-38} {outcome.NotRecognised(threshold)}{Why(outcome)}");
        }

        output.WriteLine();
        output.WriteLine("intervals: Wilson, 95 %, as if trials were independent");
        output.WriteLine($"det.png, det.csv and conditions.csv in {options.Folder}");
    }

    public static string ToCsv(EvaluationResult result, double threshold) =>
        "condition,looks,failures_to_acquire,frozen,compared,false_non_matches,not_recognised,not_recognised_low,not_recognised_high\n"
        + string.Concat(result.Outcomes.Select(outcome =>
        {
            var (missed, lost) = (outcome.FalseNonMatch(threshold), outcome.NotRecognised(threshold));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{outcome.Condition},{outcome.Looks},{outcome.FailureToAcquire.Errors},{outcome.Frozen},{missed.Trials},{missed.Errors},{lost.Errors},")
                + string.Create(CultureInfo.InvariantCulture, $"{lost.Low:0.0000},{lost.High:0.0000}\n");
        }));

    private static string Fact(ConditionOutcome outcome) => CameraCondition.All.FirstOrDefault(condition => condition.Id == outcome.Condition)?.Fact ?? "";

    private static string Why(ConditionOutcome outcome)
    {
        var reasons = outcome.Faults.Select(fault => $"{fault.Value} {fault.Key}").Concat(outcome.Frozen > 0 ? [$"{outcome.Frozen} frozen"] : []);
        return reasons.Any() ? $"  [{string.Join(", ", reasons)}]" : "";
    }
}
