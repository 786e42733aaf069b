using Conformance.Bench.Defects;
using Conformance.Bench.Judgement;

namespace Conformance.Steps.Matrix;

/// <summary>What the trials of one check with one seeded defect come to.</summary>
internal static class DefectPair
{
    public static Cell Judge(SeededDefect defect, string check, IReadOnlyList<Trial> trials)
    {
        var killer = defect.CaughtBy.FirstOrDefault(killer => killer.Check == check);
        var expectation = killer is not null ? Expectation.Caught
            : defect.Consequences.Any(consequence => consequence.Check == check) ? Expectation.Consequence
            : Expectation.None;
        var (outcome, sighting) = OutcomeOf(check, killer?.Seen ?? "", trials);
        return new(check, expectation, outcome, Problem(expectation, outcome, killer, sighting), sighting, (int)trials.Sum(trial => trial.Elapsed.TotalMilliseconds));
    }

    private static (PairOutcome Outcome, Sighting? Sighting) OutcomeOf(string check, string reason, IReadOnlyList<Trial> trials)
    {
        if (trials.FirstOrDefault(trial => trial.Fault is not null) is { } broken)
        {
            return (PairOutcome.Fault, new(broken.Scenario, broken.Model, "", broken.Fault!));
        }

        var decided = trials.SelectMany(trial => trial.Decisions.Where(decision => decision.Check == check).Select(decision => (Trial: trial, Decision: decision))).ToList();
        var failed = decided.Where(one => one.Decision.Verdict == Verdict.Failed).ToList();
        // A failure without the defect is the bench's own, and proves nothing of the check.
        if (failed.FirstOrDefault(one => !one.Trial.Acted) is { Trial: not null } stray)
        {
            return (PairOutcome.NeverInjected, Seen(stray));
        }

        if (failed.FirstOrDefault(one => one.Decision.Seen.Contains(reason, StringComparison.Ordinal)) is { Trial: not null } killed)
        {
            return (PairOutcome.Killed, Seen(killed));
        }

        if (failed is [var other, ..])
        {
            return (PairOutcome.WrongReason, Seen(other));
        }

        var acted = trials.Any(trial => trial.Acted);
        var passed = decided.FirstOrDefault(one => one.Decision.Verdict.IsGood() && one.Trial.Acted == acted);
        return (acted, passed.Trial) switch
        {
            (false, _) => (PairOutcome.NeverInjected, null),
            (_, not null) => (PairOutcome.Survived, Seen(passed)),
            _ => (PairOutcome.Unreached, decided is [var untestable, ..] ? Seen(untestable) : null),
        };
    }

    private static string? Problem(Expectation expectation, PairOutcome outcome, Killer? killer, Sighting? sighting) => (expectation, outcome) switch
    {
        (_, PairOutcome.Fault) => $"the bench broke, which is no detection: {sighting!.Seen} ({sighting.Scenario})",
        (_, PairOutcome.NeverInjected) when sighting is not null => $"the check failed although the defect had not acted, and saw \"{sighting.Seen}\" ({sighting.Scenario})",
        (Expectation.Caught or Expectation.Consequence, PairOutcome.Killed) => null,
        (Expectation.Caught, PairOutcome.NeverInjected) => "the defect is made for this check and never acted in the scenarios that cite it",
        (Expectation.Caught, PairOutcome.WrongReason) => $"the check failed for another reason: it saw \"{sighting!.Seen}\", expected was \"{killer!.Seen}\" ({sighting.Scenario})",
        (Expectation.Caught, PairOutcome.Survived) => $"the defect slipped past the check, which saw \"{sighting!.Seen}\" ({sighting.Scenario})",
        (Expectation.Caught, _) => "the check decided nothing: earlier ones ended the scenarios that cite it, or the device did not get that far",
        (Expectation.Consequence, _) => "the check is listed as a consequence and did not fail; strike it from the list",
        (Expectation.None, PairOutcome.Killed) => $"the check failed too and is not listed as a consequence; it saw \"{sighting!.Seen}\" ({sighting.Scenario})",
        _ => null,
    };

    private static Sighting Seen((Trial Trial, Decision Decision) one) => new(one.Trial.Scenario, one.Trial.Model, one.Decision.Expected, one.Decision.Seen);
}
