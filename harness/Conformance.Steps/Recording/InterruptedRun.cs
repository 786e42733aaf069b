using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;

namespace Conformance.Steps.Recording;

/// <summary>What a run left that was stopped before its end. Scenarios are done one after the other, so all logs are whole but perhaps the last.</summary>
internal sealed class InterruptedRun
{
    private const string Again = "take the whole folder from where it was kept, or run again without --resume";

    private readonly string _path;
    private readonly RunPlan _plan;
    private readonly Dictionary<int, RecordedLog> _logs = [];
    private PlannedScenario? _cutOff;

    private InterruptedRun(string path, RunPlan plan) => (_path, _plan) = (path, plan);

    /// <summary>The whole logs, by the number of their scenario.</summary>
    public IReadOnlyDictionary<int, RecordedLog> Logs => _logs;

    /// <summary>The number of the scenario that it goes on with; of one more than all when it was stopped at its very end.</summary>
    public int Next => _cutOff?.Number ?? (_logs.Count == 0 ? 0 : _logs.Keys.Max()) + 1;

    /// <summary>Reads the folder.</summary>
    /// <exception cref="BenchFaultException">There is no such run, it is another one, or what it left is not as it was written.</exception>
    public static InterruptedRun Read(string path, RunPlan plan)
    {
        if (File.Exists(Path.Combine(path, RunFile.Name)))
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: the run went to its end: there is nothing to resume", "leave --resume out to run again");
        }

        PlanChanges.RequireNone(path, plan);
        var run = new InterruptedRun(path, plan);
        run.Read();
        return run;
    }

    /// <summary>Puts the log that was cut off where it stays, with its transcript; an empty one where the run was stopped between two scenarios.</summary>
    public void SetAside()
    {
        if ((_cutOff ?? _plan.Own.FirstOrDefault(scenario => scenario.Number >= Next)) is not { } scenario)
        {
            return;
        }

        var cut = Interruption.LogOf(_plan, scenario, Interruption.AllOf(_path, _plan).Count(before => before.Number == scenario.Number) + 1);
        var transcript = Path.Combine(_path, RunFolder.Transcripts, $"{_plan.NameOf(scenario)}.jsonl");
        if (File.Exists(transcript))
        {
            File.Move(transcript, Path.ChangeExtension(Path.Combine(_path, cut), RunFolder.CutTranscript), overwrite: true);
        }

        if (_cutOff is null)
        {
            File.Create(Path.Combine(_path, cut)).Dispose();
            return;
        }

        File.Move(Path.Combine(_path, LogName(scenario)), Path.Combine(_path, cut));
    }

    private string LogName(PlannedScenario scenario) => ScenarioFiles.LogOf(_plan.NameOf(scenario));

    private void Read()
    {
        var left = _plan.Own.ToDictionary(LogName);
        var logs = Path.Combine(_path, RunFolder.Logs);
        var names = Directory.Exists(logs) ? Directory.EnumerateFiles(logs, "*.jsonl").Select(file => $"{RunFolder.Logs}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal).ToList() : [];
        foreach (var name in names)
        {
            var scenario = left.GetValueOrDefault(name) ?? throw Fault(name, "the plan names no such log");
            if (_cutOff is not null)
            {
                throw Fault(LogName(_cutOff), "it is not whole, and is not the last");
            }

            Take(scenario, name);
        }
    }

    private void Take(PlannedScenario scenario, string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(_path, name));
        var wasJudged = File.Exists(Path.Combine(_path, RunFolder.Findings, $"{_plan.NameOf(scenario)}.json"));
        switch (LogFile.Read(bytes))
        {
            case LogReading.Complete(var stored) when !_plan.IsOf(scenario, stored.Header):
                throw Fault(name, "it is of another run");
            case LogReading.Complete(var stored) when stored.Log.Last<ScenarioInterrupted>() is null:
                _logs.Add(scenario.Number, new(stored, bytes, wasJudged));
                return;
            // A log is judged when it is whole, and stays so.
            case LogReading.Broken(var line, var why) when wasJudged:
                throw Fault(FormattableString.Invariant($"{name}, line {line}"), why);
            case LogReading.Incomplete(_, var line, _) when wasJudged:
                throw Fault(FormattableString.Invariant($"{name}, line {line}"), "it ends here, and was whole when it was judged");
            default:
                _cutOff = scenario;
                return;
        }
    }

    private BenchFaultException Fault(string name, string what) => new(Owner.Configuration, $"{Path.Combine(_path, name)}: {what}", Again);
}
