using Conformance.Bench.Desk;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Steps.Recording;

/// <summary>Does what a plan says, into a folder. What the folder has already is judged from its log and not done again.</summary>
/// <param name="bench">The bench.</param>
/// <param name="desks">Opens the desks of a seed.</param>
/// <param name="folder">The folder, with the plan.</param>
/// <param name="observer">Sees the run go by.</param>
public sealed class PlannedRun(BenchRun bench, Func<int, DeskFactory> desks, EvidenceFolder folder, IRunObserver observer)
{
    /// <summary>Whether a seeded defect or impostor did anything.</summary>
    public bool DefectActed { get; private set; }

    /// <summary>Every attempt at every scenario of this part of the run, in order: a retry never turns red to green.</summary>
    /// <param name="cases">The scenarios that the plan names, and perhaps others.</param>
    /// <param name="stop">Stops the run before its next step; what was observed until then is kept.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    /// <exception cref="BenchFaultException">Something could not be kept.</exception>
    public async Task<IReadOnlyList<ScenarioOutcome>> RunAsync(IEnumerable<ScenarioCase> cases, CancellationToken stop = default)
    {
        var byName = cases.ToDictionary(scenario => (scenario.File, scenario.Title));
        var outcomes = new List<ScenarioOutcome>();
        foreach (var planned in folder.Plan.Own)
        {
            stop.ThrowIfCancellationRequested();
            var (result, files) = folder.RecordedLog(planned) is { } recorded
                ? await AgainAsync(planned, recorded)
                : await NowAsync(planned, byName[(planned.File, planned.Title)], stop);
            outcomes.Add(new(planned.File, planned.Title, planned.Attempt, planned.Seed, result.Verdict, result.Owner, result.Findings) { Files = files });
        }

        return outcomes;
    }

    private async Task<(ScenarioResult Result, KeptFiles? Files)> AgainAsync(PlannedScenario planned, RecordedLog recorded)
    {
        var result = await bench.JudgeAgainAsync(recorded.Stored, observer.Starting(planned));
        return (result, Keep(planned, result, recorded.Bytes, isReported: recorded.WasJudged, isFromLog: true));
    }

    private async Task<(ScenarioResult Result, KeptFiles? Files)> NowAsync(PlannedScenario planned, ScenarioCase scenario, CancellationToken stop)
    {
        var wasOpened = false;
        var result = await bench.RunAsync(
            scenario,
            desks(planned.Seed),
            observer.Starting(planned),
            header =>
            {
                wasOpened = true;
                return folder.OpenLog(planned, header);
            },
            stop);
        DefectActed |= result.DefectActed;
        var log = LogFile.Write(result.Stored.Header, result.Log);
        if (wasOpened)
        {
            return (result, Keep(planned, result, log, isReported: false, isFromLog: false));
        }

        // It is not for the device, or could not be begun: it was not run, and there is nothing that could be judged again.
        Report(planned, result, log, folder.IsPast(planned));
        observer.Ended(planned, result, isFromLog: false);
        return (result, null);
    }

    // Findings come last: where they are, everything else is.
    private KeptFiles Keep(PlannedScenario planned, ScenarioResult result, byte[] log, bool isReported, bool isFromLog)
    {
        Report(planned, result, log, isReported);
        var files = folder.Keep(planned, result, log);
        observer.Ended(planned, result, isFromLog);
        return files;
    }

    private void Report(PlannedScenario planned, ScenarioResult result, byte[] log, bool isReported)
    {
        if (!isReported)
        {
            observer.Report(planned, result, log);
        }
    }
}
