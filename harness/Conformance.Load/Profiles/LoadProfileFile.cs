using Conformance.Bench;
using Conformance.Load.Files;

namespace Conformance.Load.Profiles;

/// <summary>Reads fixtures/traffic/profiles/*.json.</summary>
public static class LoadProfileFile
{
    private const string Hint = "fixtures/traffic/README.md describes the format";
    private const double LongestSeconds = 31 * 24 * 3600;

    /// <summary>Reads one.</summary>
    /// <exception cref="BenchFaultException">It is missing or not right; the first thing that is wrong is named with its place.</exception>
    public static LoadProfile Read(string file)
    {
        var profile = StrictJson.Read<LoadProfile>(file, Hint);
        Require(profile, file);
        return profile;
    }

    internal static void Require(LoadProfile profile, string file)
    {
        if (Faults(profile).FirstOrDefault(fault => fault.What is not null) is (var where, { } what))
        {
            throw StrictJson.Fault(file, where, what, Hint);
        }
    }

    private static IEnumerable<(string Where, string? What)> Faults(LoadProfile profile) =>
    [
        .. profile.Stages.Select((stage, index) => (FormattableString.Invariant($"$.stages[{index}]"), OfStage(stage))),
        ("$.stages", profile.Stages.Count > 0 && profile.Stages.Sum(stage => stage.Seconds) <= LongestSeconds && profile.Stages.Any(stage => stage.From + stage.To > 0) ? null : "write at least one stage, one of them with a rate above 0, all of them together no longer than 31 days"),
        ("$.objectives", profile.Objectives.Count > 0 ? null : "a run that has nothing to reach cannot fail: write at least one"),
        .. profile.Objectives.Select((objective, index) => (FormattableString.Invariant($"$.objectives[{index}]"), OfObjective(objective))),
        .. profile.Centre.Select((trouble, index) => (FormattableString.Invariant($"$.centre[{index}]"), OfTrouble(trouble))),
        ("$.retries", profile.Retries is >= 0 and <= 20 ? null : "write 0 to 20"),
        ("$.retryAfterSeconds", IsBetween(profile.RetryAfterSeconds, 0.001, 3600) ? null : "write seconds, 0.001 to 3600"),
        ("$.errorBudget", IsBetween(profile.ErrorBudget, 0, 1) ? null : "write a share from 0 to 1"),
        ("$.errorBudgetAfter", profile.ErrorBudgetAfter >= 0 ? null : "write 0 or more"),
        ("$.drainSeconds", IsBetween(profile.DrainSeconds, 0, 3600) ? null : "write seconds, 0 to 3600"),
        ("$.timeoutSeconds", IsBetween(profile.TimeoutSeconds, 0.001, 3600) ? null : "write seconds, 0.001 to 3600"),
    ];

    private static string? OfStage(LoadStage stage) => !IsBetween(stage.Seconds, 0.001, LongestSeconds) ? "seconds are 0.001 or more"
        : IsBetween(stage.From, 0, 1_000) && IsBetween(stage.To, 0, 1_000) ? null
        : "from and to are 0 to 1000, in multiples of the scale's busiest hour";

    private static string? OfObjective(Objective objective) => (objective.Measure, objective) switch
    {
        (ObjectiveMeasure.Latency, { Share: >= 0 and <= 1, AtMostMilliseconds: > 0, AtMostShare: null, AfterSecond: null }) => null,
        (ObjectiveMeasure.Latency, _) => "latency has share (0 to 1) and atMostMilliseconds (above 0), and nothing else",
        (ObjectiveMeasure.Errors, { AtMostShare: >= 0 and <= 1, Share: null, AtMostMilliseconds: null, AfterSecond: null }) => null,
        (ObjectiveMeasure.Errors, _) => "errors has atMostShare (0 to 1), and nothing else",
        (ObjectiveMeasure.Recovery, { Share: >= 0 and <= 1, AtMostMilliseconds: > 0, AfterSecond: >= 0, AtMostShare: null }) => null,
        _ => "recovery has share (0 to 1), atMostMilliseconds (above 0) and afterSecond (0 or more), and nothing else",
    };

    private static string? OfTrouble(CentreTrouble trouble) => !IsBetween(trouble.FromSecond, 0, LongestSeconds) || !(trouble.ToSecond > trouble.FromSecond) ? "toSecond lies after fromSecond, which is 0 or more"
        : trouble.Share is not (> 0 and <= 1) ? "share is above 0 and up to 1"
        : (trouble.Kind, trouble.Milliseconds) is (CentreTroubleKind.Slow, > 0 and <= 3_600_000) or (CentreTroubleKind.Failing, null) ? null
        : "slow has milliseconds above 0, and failing has none";

    private static bool IsBetween(double value, double least, double most) => value >= least && value <= most;
}
