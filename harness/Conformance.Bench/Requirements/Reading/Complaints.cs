using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>All that is wrong with a catalogue, gathered so that it can be put right in one go.</summary>
internal sealed class Complaints
{
    private readonly List<(Place Place, string Text)> _all = [];

    /// <summary>Notes one.</summary>
    /// <param name="place">Where.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="toDo">What to do about it.</param>
    public void Add(Place place, string what, string toDo) => _all.Add((place, $"{place}: {what}; {toDo}"));

    /// <exception cref="BenchFaultException">There is something to complain about; the message has all of it.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count > 0)
        {
            var lines = _all.OrderBy(complaint => complaint.Place.File, StringComparer.Ordinal).ThenBy(complaint => complaint.Place.Line).Select(complaint => complaint.Text).Distinct();
            throw new BenchFaultException(Owner.Configuration, $"the catalogue of requirements has errors:\n{string.Join('\n', lines)}", "correct the files; conformance requirements lint looks again");
        }
    }
}
