using System.Reflection;
using Conformance.Bench;
using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Steps.Running;

namespace Conformance.Steps.Benching;

/// <summary>A run of scenarios on one bench: the one way in, for the command line as for dotnet test.</summary>
public sealed class BenchRun : IAsyncDisposable
{
    private readonly Catalogue _catalogue;
    private readonly ScenarioRunner _runner;

    private BenchRun(Catalogue catalogue, ScenarioRunner runner) => (_catalogue, _runner) = (catalogue, runner);

    /// <summary>Starts a run against a catalogue; one at a time in a process.</summary>
    public static async Task<BenchRun> StartAsync(Catalogue catalogue) => new(catalogue, await ScenarioRunner.StartAsync(Assembly.GetExecutingAssembly()));

    /// <summary>Drives the device through a scenario and judges what was observed.</summary>
    public async Task<ScenarioResult> RunAsync(ScenarioCase scenario, DeskFactory desks, IScenarioObserver observer)
    {
        var scene = new Scene(desks);
        var judge = scene.CreateJudge(_catalogue);
        var run = await _runner.RunAsync(
            scenario,
            container =>
            {
                container.RegisterInstanceAs(scene);
                container.RegisterInstanceAs(judge);
            },
            observer,
            RunMode.Everything);
        var result = Conclude(scenario, run, judge, scene.Log, scene.DefectActed);
        try
        {
            await scene.DisposeAsync();
            return result;
        }
        catch (BenchFaultException broken)
        {
            return result with { Verdict = Verdict.HarnessFault, Owner = broken.Owner, Fault = broken.Message };
        }
    }

    /// <summary>Judges a stored log again with the same Then steps. Nothing is driven.</summary>
    public async Task<ScenarioResult> JudgeAgainAsync(ScenarioCase scenario, ObservationLog log)
    {
        var judge = Judge.OfStored(_catalogue, log);
        var run = await _runner.RunAsync(scenario, container => container.RegisterInstanceAs(judge), new Unobserved(), RunMode.ThenOnly);
        return Conclude(scenario, run, judge, log, defectActed: false);
    }

    /// <summary>Ends the run.</summary>
    public ValueTask DisposeAsync() => _runner.DisposeAsync();

    internal static ScenarioResult Conclude(ScenarioCase scenario, ScenarioRun run, Judge judge, ObservationLog log, bool defectActed)
    {
        var (verdict, owner, fault) = run.Error switch
        {
            CheckNotPassedException { Finding: var finding } => (finding.Verdict, (Owner?)finding.Owner, (string?)null),
            BenchFaultException broken => (Verdict.HarnessFault, broken.Owner, broken.Message),
            UnboundStepException unbound => (Verdict.HarnessFault, Owner.Configuration, unbound.Message),
            { } error => (Verdict.HarnessFault, Owner.Harness, $"{error.GetType().Name}: {error.Message}"),
            // A Then step that decided nothing would pass with any device, or with none.
            null when judge.Findings.Count != run.Steps.Count(step => step.Step.Kind == StepKind.Then) || judge.Findings is [] =>
                (Verdict.HarnessFault, Owner.Harness, "a Then step decided no check, or more than one: its pass would mean nothing"),
            null => (judge.Findings.Select(finding => finding.Verdict).Aggregate(Verdicts.Worse), null, null),
        };
        return new(scenario, run, verdict, owner, judge.Findings, fault, log, defectActed);
    }
}
