using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Bench.Outcomes.Comparison;

/// <summary>The ordered list of checks that a run decided: two runs of one product agree in it, whatever else changed.</summary>
public sealed class CheckSequence
{
    private readonly List<CheckPlace> _order = [];
    private readonly Dictionary<CheckPlace, Verdict> _verdicts = [];

    private CheckSequence()
    {
    }

    /// <summary>How many checks were decided.</summary>
    public int Count => _order.Count;

    /// <summary>The checks of a run.</summary>
    public static CheckSequence Of(RunRecord run)
    {
        var sequence = new CheckSequence();
        foreach (var scenario in run.Scenarios)
        {
            foreach (var check in scenario.Checks)
            {
                sequence.Add(scenario, check);
            }
        }

        return sequence;
    }

    /// <summary>What another run did otherwise: in the order of this run, then what the other one added.</summary>
    public IReadOnlyList<CheckChange> ChangesTo(CheckSequence other)
    {
        var moved = Moved(other);
        return
        [
            .. _order.SelectMany(place => Changes(place, other, moved)),
            .. other._order.Where(place => !_verdicts.ContainsKey(place)).Select(place => new CheckChange(CheckChangeKind.Added, place, null, other._verdicts[place])),
        ];
    }

    private void Add(RecordedScenario scenario, RecordedCheck check)
    {
        var place = new CheckPlace(scenario.File, scenario.Title, scenario.Attempt, check.Check, 1);
        while (!_verdicts.TryAdd(place, check.Verdict))
        {
            place = place with { Time = place.Time + 1 };
        }

        _order.Add(place);
    }

    private IEnumerable<CheckChange> Changes(CheckPlace place, CheckSequence other, HashSet<CheckPlace> moved)
    {
        var was = _verdicts[place];
        if (!other._verdicts.TryGetValue(place, out var now))
        {
            yield return new(CheckChangeKind.Removed, place, was, null);
            yield break;
        }

        if (moved.Contains(place))
        {
            yield return new(CheckChangeKind.Reordered, place, was, now);
        }

        if (was != now)
        {
            yield return new(CheckChangeKind.Changed, place, was, now);
        }
    }

    // The fewest that have to be moved: all but a longest run of places that both lists have in the same order.
    private HashSet<CheckPlace> Moved(CheckSequence other)
    {
        var positions = other._order.Select((place, index) => (place, index)).ToDictionary(pair => pair.place, pair => pair.index);
        var common = _order.Where(positions.ContainsKey).ToList();
        var kept = Ascending.Longest([.. common.Select(place => positions[place])]).Select(index => common[index]);
        return [.. common.Except(kept)];
    }
}
