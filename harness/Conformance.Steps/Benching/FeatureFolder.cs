using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Steps.Running;
using Conformance.Steps.Thens;

namespace Conformance.Steps.Benching;

/// <summary>Reads feature files for a run, which cannot begin while one of them is broken.</summary>
public static class FeatureFolder
{
    /// <summary>All scenarios of the folder that can be run.</summary>
    /// <exception cref="BenchFaultException">A file cannot be run; every such file is named with its line.</exception>
    public static IReadOnlyList<ScenarioCase> Read(string folder) => Whole(folder).Cases;

    /// <summary>The scenario, as a log's header holds it, that a recorded session is judged by: whether a PIN was presented in it settles which.</summary>
    /// <param name="folder">Where the feature files are.</param>
    /// <param name="session">What was recorded.</param>
    /// <exception cref="BenchFaultException">A file cannot be read, or there is not exactly one such scenario.</exception>
    public static LoggedScenario ReadRecorded(string folder, LogView session)
    {
        var presented = PinEntries.Of(session) is not [];
        return Whole(folder).Recorded.Where(scenario => scenario.Tags.Contains(ScenarioCase.PinPresentedTag) == presented).ToList() is [var scenario]
            ? ScenarioRecord.Of(scenario)
            : throw new BenchFaultException(
                Owner.Configuration,
                $"{folder}: there is not exactly one scenario with the tag @{ScenarioCase.RecordedSessionTag} {(presented ? "and" : "but not")} @{ScenarioCase.PinPresentedTag}",
                "take features/recorded from the bench again");
    }

    private static FeatureSet Whole(string folder)
    {
        var set = FeatureFiles.Read(folder);
        return set.Errors is []
            ? set
            : throw new BenchFaultException(Owner.Configuration, string.Join('\n', set.Errors), "correct the feature files, then run again");
    }
}
