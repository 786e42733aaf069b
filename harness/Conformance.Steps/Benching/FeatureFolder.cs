using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Steps.Running;

namespace Conformance.Steps.Benching;

/// <summary>Reads feature files for a run, which cannot begin while one of them is broken.</summary>
public static class FeatureFolder
{
    /// <summary>All scenarios of the folder.</summary>
    /// <exception cref="BenchFaultException">A file cannot be run; every such file is named with its line.</exception>
    public static IReadOnlyList<ScenarioCase> Read(string folder)
    {
        var set = FeatureFiles.Read(folder);
        return set.Errors is []
            ? set.Cases
            : throw new BenchFaultException(Owner.Configuration, string.Join('\n', set.Errors), "correct the feature files, then run again");
    }
}
