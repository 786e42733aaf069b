using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using NodaTime;

namespace Conformance.Bench.Judgement;

/// <summary>
/// What a Then step works with: the log to look at and a place to put findings. It can act on nothing, so the same step gives the
/// same verdict from a stored log (design: Then steps are pure).
/// </summary>
public sealed class Judge
{
    private static readonly Wording NotDoneRemedy = new("See why nobody could do it, then run the scenario again.", "操作できなかった理由を確かめてから、もう一度実行してください。");

    private readonly Catalogue _catalogue;
    private readonly ObservationLog _log;
    private readonly Func<Instant>? _now;
    private readonly List<Finding> _findings = [];
    private int _points;

    private Judge(Catalogue catalogue, ObservationLog log, Func<Instant>? now) => (_catalogue, _log, _now, View) = (catalogue, log, now, new(log.Entries));

    /// <summary>The log as far as the current Then step may see it.</summary>
    public LogView View { get; private set; }

    /// <summary>What was found so far, in the order of the steps.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>A judge of a log that is still being written; every Then step leaves its mark in it.</summary>
    public static Judge OfRunning(Catalogue catalogue, ObservationLog log, Func<Instant> now) => new(catalogue, log, now);

    /// <summary>A judge of a stored log; every Then step sees what it saw when the log was written.</summary>
    public static Judge OfStored(Catalogue catalogue, ObservationLog log) => new(catalogue, log, null);

    /// <summary>To be called before each Then step.</summary>
    /// <exception cref="BenchFaultException">A stored log ends before this step: the scenario never got here, and nothing is judged in its place.</exception>
    public void NextPoint()
    {
        _points++;
        if (_now is not null)
        {
            _log.Append(_now(), new JudgementPoint(_points));
        }

        var entries = _log.Entries;
        if (!entries.Any(entry => entry.What is JudgementPoint { Number: var number } && number == _points))
        {
            throw new BenchFaultException(Owner.Harness, $"the stored log ends before check {_points}: the scenario did not get that far", "run the scenario again");
        }

        View = new([.. entries.TakeWhile(entry => entry.What is not JudgementPoint { Number: var number } || number < _points)]);
    }

    /// <summary>
    /// Records what a check found. Whether its requirement applies to this device at all, and can be seen, is settled first, from what the
    /// device declared when the desk opened.
    /// </summary>
    /// <param name="id">The check's id in the catalogue.</param>
    /// <param name="expected">What the feature file asks for.</param>
    /// <param name="sight">What the log shows.</param>
    /// <exception cref="CheckNotPassedException">The check did not pass; the scenario ends here.</exception>
    /// <exception cref="BenchFaultException">The catalogue has no such check.</exception>
    public void Decide(string id, string expected, Sight sight)
    {
        var (requirement, check) = _catalogue.Find(id);
        var finding = Withheld(requirement, check) is var (verdict, why)
            ? new Finding(requirement, check, verdict, expected, why, []) { Owner = Owner.Configuration }
            : KeptBack(requirement, check, expected) ?? NotDone(requirement, check, expected) ?? Attested(OfSight(requirement, check, expected, sight));
        _findings.Add(finding);
        if (!finding.Verdict.IsGood())
        {
            throw new CheckNotPassedException(finding);
        }
    }

    private static Finding OfSight(Requirement requirement, Check check, string expected, Sight sight) => sight switch
    {
        Sight.NotReached(var missing, var evidence) stop => new(requirement, check, Verdict.NotTestable, expected, missing, evidence) { Owner = stop.Owner },
        Sight.Reached(var holds, var description, var evidence) seen =>
            new(requirement, check, holds ? Verdict.Passed : Verdict.Failed, expected, description, evidence) { Owner = seen.Owner ?? check.Owner },
        _ => throw new ArgumentOutOfRangeException(nameof(sight), sight, "a sight is NotReached or Reached"),
    };

    private Declaration? Declared => _log.Entries.Select(entry => entry.What).OfType<DeskOpened>().FirstOrDefault()?.Declared;

    private (Verdict Verdict, string Why)? Withheld(Requirement requirement, Check check) =>
        Withholding.Of(_catalogue, requirement, requirement.NeedsOf(check), Declared)
        ?? (View.First<ControlWithheld>() is { } undone ? (Verdict.NotObservable, undone.What.Describe()) : null);

    // What the bench did not let the device do, the device cannot have failed at; only reaching for the number is its own fault.
    private Finding? KeptBack(Requirement requirement, Check check, string expected) =>
        View.First<CardActWithheld>(act => act.Rule != CardActWithheld.IndividualNumber) is { What: CardActWithheld act } entry
            ? new(requirement, check, Verdict.NotTestable, expected, act.Describe(), [entry]) { Owner = Owner.Configuration, Remedy = WithheldRemedy.Of(act) }
            : null;

    // Nor at what nobody did to it.
    private Finding? NotDone(Requirement requirement, Check check, string expected) =>
        View.First<ActNotDone>() is { } left ? new(requirement, check, Verdict.NotTestable, expected, left.What.Describe(), [left]) { Owner = Owner.Bench, Remedy = NotDoneRemedy } : null;

    // What is known by a person's word alone is no more than that.
    private Finding Attested(Finding finding) =>
        finding.Verdict == Verdict.Passed && Declared?.Attested?.Intersect(finding.Requirement.NeedsOf(finding.Check)).Any() == true
            ? finding with { Verdict = Verdict.Attested }
            : finding;
}
