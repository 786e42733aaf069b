using Conformance.Vision.Matching;

namespace Conformance.Vision.Evaluation;

/// <summary>Counts the looks under one condition.</summary>
internal sealed class ConditionTally(string condition)
{
    private readonly List<double> _scores = [];
    private readonly SortedDictionary<AcquisitionFault, int> _faults = [];
    private int _looks;
    private int _frozen;

    public string Condition { get; } = condition;

    public ConditionOutcome Outcome => new(Condition, _looks, _scores, _faults, _frozen);

    public void Add(bool frozen, Acquisition seen, Func<FaceTemplate, double> compare)
    {
        _looks++;
        if (frozen)
        {
            _frozen++;
        }
        else if (seen is Acquisition.Failed failed)
        {
            _faults[failed.Fault] = _faults.GetValueOrDefault(failed.Fault) + 1;
        }
        else if (seen is Acquisition.Acquired acquired)
        {
            _scores.Add(compare(acquired.Template));
        }
    }
}
