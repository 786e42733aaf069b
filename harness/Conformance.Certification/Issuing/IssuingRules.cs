using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Certification.Judging;
using Conformance.Certification.Qualifying;

namespace Conformance.Certification.Issuing;

/// <summary>From which evidence a certificate may be issued. Whoever verifies asks the same.</summary>
internal static class IssuingRules
{
    /// <summary>Every reason against it; none when it may be issued.</summary>
    public static IEnumerable<Refusal> Refusals(JudgedEvidence evidence) =>
    [
        .. evidence.Wrong.Select(wrong => new Refusal(RefusalIds.Unfinished, $"{wrong.Place}: {wrong.What}")),
        .. OfRun(evidence.Run.Outcome),
        .. evidence.Run.Interruptions.SelectMany(cut => cut.Failed.Select(finding => new Refusal(
            RefusalIds.FailedBeforeInterruption, $"{finding.Check.Id} had failed in {cut.Place.File}: {cut.Place.Title}, when the bench was killed there"))),
        .. evidence.Run.Outcome.Waivers.SelectMany(OfWaiver),
        .. evidence.Qualifications.SelectMany(OfBench),
    ];

    private static IEnumerable<Refusal> OfRun(RunOutcome outcome)
    {
        foreach (var scenario in outcome.Scenarios.Where(scenario => scenario.Verdict == Verdict.HarnessFault))
        {
            yield return new(RefusalIds.HarnessFault, $"the bench broke in {scenario.File}: {scenario.Title}");
        }

        foreach (var requirement in outcome.Requirements.Where(requirement => requirement.Fails))
        {
            yield return requirement.Verdict == Verdict.NotTestable
                ? new(RefusalIds.MustNotTestable, $"the device never came to the decision about {requirement.Requirement.Id}")
                : new(RefusalIds.RequirementFailed, $"{requirement.Requirement.Id} is {requirement.Verdict}");
        }

        if (outcome.Requirements.All(requirement => !requirement.IsDecided))
        {
            yield return new(RefusalIds.NothingProven, "no requirement was decided: there may have been no device at all");
        }
    }

    private static IEnumerable<Refusal> OfWaiver(WaiverOutcome waiver) => waiver.State switch
    {
        WaiverState.Stale => [new(RefusalIds.WaiverPastItsDay, $"the waiver of {waiver.Waiver.Requirement} ended on {waiver.Waiver.LastDay:uuuu-MM-dd}")],
        WaiverState.Unneeded or WaiverState.NotReached => [new(RefusalIds.WaiverUnneeded, $"the waiver of {waiver.Waiver.Requirement} excuses nothing; take it out")],
        _ => [],
    };

    private static IEnumerable<Refusal> OfBench(JudgedQualification judged) =>
    [
        .. judged.Record.Problems().Select(problem => new Refusal(RefusalIds.BenchUnqualified, $"{judged.Folder}: {problem}")),
        .. judged.Record.Canary switch
        {
            null => [new Refusal(RefusalIds.CanaryMissing, $"{judged.Folder}: there was no scenario that had to fail")],
            { Failed: false } canary => [new Refusal(RefusalIds.CanaryPassed, $"{judged.Folder}: {canary.Check} did not fail in \"{canary.Title}\", whose literal is wrong")],
            _ => Array.Empty<Refusal>(),
        },
    ];
}
