using Conformance.Bench.Defects;
using Conformance.Bench.Judgement;

namespace Conformance.Steps.Matrix;

/// <summary>What the trials of one check with one impostor come to: an impostor is caught when it passes nothing.</summary>
internal static class ImpostorPair
{
    public static Cell Judge(Impostor impostor, string check, IReadOnlyList<Trial> trials)
    {
        var expectation = impostor.MayPass.Any(allowed => allowed.Check == check) ? Expectation.MayPass : Expectation.None;
        var (outcome, sighting) = OutcomeOf(check, trials);
        return new(check, expectation, outcome, Problem(expectation, outcome, sighting), sighting, (int)trials.Sum(trial => trial.Elapsed.TotalMilliseconds));
    }

    private static (PairOutcome Outcome, Sighting? Sighting) OutcomeOf(string check, IReadOnlyList<Trial> trials)
    {
        if (trials.FirstOrDefault(trial => trial.Fault is not null) is { } broken)
        {
            return (PairOutcome.Fault, new(broken.Scenario, broken.Model, "", broken.Fault!));
        }

        var decided = trials.SelectMany(trial => trial.Decisions.Where(decision => decision.Check == check).Select(decision => (Trial: trial, Decision: decision))).ToList();
        var worst = decided.OrderBy(one => one.Decision.Verdict is Verdict.Passed or Verdict.Attested ? 0 : one.Decision.Verdict == Verdict.Failed ? 1 : 2).FirstOrDefault();
        return worst.Decision?.Verdict switch
        {
            null => (PairOutcome.Unreached, null),
            Verdict.Passed or Verdict.Attested => (PairOutcome.Survived, Seen(worst)),
            Verdict.Failed => (PairOutcome.Killed, Seen(worst)),
            _ => (PairOutcome.Unreached, Seen(worst)),
        };
    }

    private static string? Problem(Expectation expectation, PairOutcome outcome, Sighting? sighting) => (expectation, outcome) switch
    {
        (_, PairOutcome.Fault) => $"the bench broke, which is no detection: {sighting!.Seen} ({sighting.Scenario})",
        (Expectation.None, PairOutcome.Survived) => $"the impostor passed the check, which saw \"{sighting!.Seen}\" ({sighting.Scenario})",
        (Expectation.MayPass, not PairOutcome.Survived) => "the check is listed as one that the impostor passes, and it did not; strike it from the list",
        _ => null,
    };

    private static Sighting Seen((Trial Trial, Decision Decision) one) => new(one.Trial.Scenario, one.Trial.Model, one.Decision.Expected, one.Decision.Seen);
}
