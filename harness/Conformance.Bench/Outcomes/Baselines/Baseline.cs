using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Baselines;

/// <summary>The findings of one device that were accepted.</summary>
/// <param name="Schema">Version of this form, see <see cref="CurrentSchema"/>.</param>
/// <param name="Device">Model of the device, as in its profile: what one model is forgiven, another is not.</param>
/// <param name="Accepted">The findings, sorted.</param>
public sealed record Baseline(int Schema, string Device, IReadOnlyList<Acceptance> Accepted)
{
    /// <summary>The version that this build writes and reads.</summary>
    public const int CurrentSchema = 1;

    /// <summary>A baseline in which nothing is accepted.</summary>
    public static Baseline Empty(string device) => new(CurrentSchema, device, []);

    /// <summary>Everything of a run that is not good now, and of what the run did not come to, what was accepted before.</summary>
    /// <param name="outcome">The run, compared with this.</param>
    public Baseline After(RunOutcome outcome) => this with
    {
        Accepted = Sorted(FindingsOf(outcome).Concat(outcome.Acceptances.Where(accepted => accepted.State == AcceptanceState.NotReached).Select(accepted => accepted.Acceptance))),
    };

    /// <summary>The findings of a run that could be accepted. What a waiver excuses needs nothing more.</summary>
    public static IEnumerable<Acceptance> FindingsOf(RunOutcome outcome) =>
        outcome.Requirements.Where(requirement => requirement.Waiver is null).SelectMany(FindingsOf).Distinct();

    /// <summary>The findings of one requirement.</summary>
    internal static IEnumerable<Acceptance> FindingsOf(RequirementOutcome requirement) =>
    [
        .. requirement.Findings.Where(placed => IsBad(placed.Finding.Verdict))
            .Select(placed => new Acceptance(placed.Scenario.File, placed.Scenario.Title, placed.Finding.Check.Id, placed.Finding.Verdict)),
        .. requirement is { Verdict: Verdict.NotTestable, Why: not null } ? requirement.Undecided.Select(check => new Acceptance(null, null, check.Id, Verdict.NotTestable)) : [],
    ];

    // That the bench broke says nothing of the device, and nobody can accept it.
    private static bool IsBad(Verdict verdict) => verdict is Verdict.Failed or Verdict.NotTestable;

    private static IReadOnlyList<Acceptance> Sorted(IEnumerable<Acceptance> acceptances) =>
    [
        .. acceptances.Distinct().OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Scenario, StringComparer.Ordinal).ThenBy(one => one.Check, StringComparer.Ordinal).ThenBy(one => one.Verdict),
    ];
}
