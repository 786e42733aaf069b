using Conformance.Load.Profiles;

namespace Conformance.Load.Results;

/// <summary>What a result comes to, computed from its figures alone.</summary>
/// <param name="Void">Why it says nothing; empty when it says something.</param>
/// <param name="Stopped">Why it ended before its time; empty when it did not.</param>
/// <param name="Objectives">Each objective of the profile.</param>
public sealed record LoadVerdict(IReadOnlyList<string> Void, IReadOnlyList<string> Stopped, IReadOnlyList<ObjectiveOutcome> Objectives)
{
    /// <summary>False when no figure of it may be used.</summary>
    public bool IsValid => Void.Count == 0;

    /// <summary>Valid, not stopped, and every objective reached.</summary>
    public bool Passed => IsValid && Stopped.Count == 0 && Objectives.All(objective => objective.Reached);

    /// <summary>One word: void, failed or passed.</summary>
    public string Word => !IsValid ? "void" : Passed ? "passed" : "failed";

    /// <summary>Judges a result.</summary>
    public static LoadVerdict Of(LoadResult result) =>
        new(RunValidity.Complaints(result.Figures), result.Stopped, [.. result.Plan.Profile.Objectives.Select(objective => Judge(objective, result.Figures))]);

    private static ObjectiveOutcome Judge(Objective objective, LoadFigures figures) => objective.Measure switch
    {
        ObjectiveMeasure.Latency => Latency(objective, figures),
        ObjectiveMeasure.Errors => Errors(objective, figures),
        _ => Recovery(objective, figures),
    };

    private static ObjectiveOutcome Latency(Objective objective, LoadFigures figures)
    {
        var reached = figures.FromDue.Quantile(objective.Share!.Value).TotalMilliseconds;
        return new(
            FormattableString.Invariant($"p{objective.Share * 100:0.###} from the moment that was meant at most {objective.AtMostMilliseconds:0.###} ms"),
            FormattableString.Invariant($"{reached:0.###} ms"),
            figures.FromDue.Count > 0 && reached <= objective.AtMostMilliseconds);
    }

    private static ObjectiveOutcome Errors(Objective objective, LoadFigures figures)
    {
        var share = figures.Answered == 0 ? 1 : (double)figures.Errors / figures.Answered;
        return new(
            FormattableString.Invariant($"errors at most {objective.AtMostShare * 100:0.####} % of the answers"),
            FormattableString.Invariant($"{share * 100:0.####} %, {figures.Errors} of {figures.Answered}"),
            share <= objective.AtMostShare);
    }

    private static ObjectiveOutcome Recovery(Objective objective, LoadFigures figures)
    {
        var after = figures.Slices
            .Where((slice, index) => slice.FromDue.Count > 0 && index * figures.SliceLength.TotalSeconds >= objective.AfterSecond)
            .Select(slice => slice.FromDue.Quantile(objective.Share!.Value).TotalMilliseconds)
            .DefaultIfEmpty(double.NaN)
            .Max();
        return new(
            FormattableString.Invariant($"from second {objective.AfterSecond:0} on p{objective.Share * 100:0.###} at most {objective.AtMostMilliseconds:0.###} ms in every slice"),
            double.IsNaN(after) ? "nothing was due then" : FormattableString.Invariant($"{after:0.###} ms in the worst"),
            after <= objective.AtMostMilliseconds);
    }
}
