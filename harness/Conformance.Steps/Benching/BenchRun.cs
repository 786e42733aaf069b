using System.Reflection;
using Conformance.Bench;
using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
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
    /// <param name="catalogue">What is demanded.</param>
    /// <param name="added">Assemblies with further steps, see <see cref="StepAssembly"/>.</param>
    public static async Task<BenchRun> StartAsync(Catalogue catalogue, params IReadOnlyList<Assembly> added) =>
        new(catalogue, await ScenarioRunner.StartAsync(Assembly.GetExecutingAssembly(), added));

    /// <summary>
    /// Drives the device through a scenario and judges what was observed. A scenario that is not for this device is not run. Where the way
    /// to the card allows it (in process), several may go on at once.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="desks">Opens its desk.</param>
    /// <param name="observer">Sees the scenario go by.</param>
    /// <param name="keep">Opens what keeps the log while it is made; null when nobody does.</param>
    /// <param name="stop">Ends the scenario before its next step.</param>
    /// <exception cref="BenchFaultException">The log could not be kept.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the log says so, and is closed.</exception>
    public async Task<ScenarioResult> RunAsync(ScenarioCase scenario, DeskFactory desks, IScenarioObserver observer, Func<LogHeader, ILogSink>? keep = null, CancellationToken stop = default)
    {
        var header = desks.HeaderOf(ScenarioRecord.Of(scenario)) with { RequirementSet = _catalogue.Chosen?.Name };
        if (Applicability.Missing(scenario, desks.Profile) is [_, ..])
        {
            return new(scenario, new(scenario, [], null), Verdict.NotApplicable, Owner.Configuration, [], null, new(header, new()), DefectActed: false);
        }

        if (Locking.IsIn(scenario) && !desks.MayLock)
        {
            return new(scenario, new(scenario, [], null), Verdict.NotTestable, Owner.Configuration, [], Locking.NeedsSacrifice, new(header, new()), DefectActed: false);
        }

        using var sink = keep?.Invoke(header);
        var scene = new Scene(desks, new ObservationLog(sink));
        scene.Plan.MayLock = Locking.IsIn(scenario);
        var judge = scene.CreateJudge(_catalogue);
        var run = await DriveAsync(scenario, scene, judge, new(observer, stop));
        var result = Conclude(scenario, run, judge, new(header, scene.Log), scene.DefectActed);
        if (stop.IsCancellationRequested && !result.Verdict.IsGood())
        {
            // Whoever stopped the run may have stopped what the device stands on too: a Ctrl-C reaches every program at the terminal.
            await InterruptAsync(scene, scenario.Steps[^1]);
            stop.ThrowIfCancellationRequested();
        }

        return await CloseAsync(scene, result);
    }

    private async Task<ScenarioRun> DriveAsync(ScenarioCase scenario, Scene scene, Judge judge, StoppingObserver observer)
    {
        try
        {
            return await _runner.RunAsync(
                scenario,
                container =>
                {
                    container.RegisterInstanceAs(scene);
                    container.RegisterInstanceAs(judge);
                },
                observer,
                RunMode.Everything);
        }
        catch (OperationCanceledException) when (observer.StoppedBefore is { } step)
        {
            await InterruptAsync(scene, step);
            throw;
        }
    }

    private static async Task InterruptAsync(Scene scene, ScenarioStep step)
    {
        await scene.DisposeAsync();
        scene.Log.Append(scene.Now, new ScenarioInterrupted(step.Line));
        scene.Log.Close();
    }

    /// <summary>Judges a stored log again with the same Then steps and by the same set, which stand in its header. Nothing is driven.</summary>
    /// <param name="stored">The log.</param>
    /// <param name="observer">Sees the Then steps go by; null when nobody does.</param>
    public async Task<ScenarioResult> JudgeAgainAsync(StoredLog stored, IScenarioObserver? observer = null)
    {
        var scenario = ScenarioRecord.CaseOf(stored.Header.Scenario);
        var judge = Judge.OfStored(stored.Header.RequirementSet is { } set ? _catalogue.For(_catalogue.Set(set)) : _catalogue, stored.Log);
        var run = await _runner.RunAsync(scenario, container => container.RegisterInstanceAs(judge), observer ?? new Unobserved(), RunMode.ThenOnly);
        var result = Conclude(scenario, run, judge, stored, defectActed: false);
        return stored.Log.Entries.LastOrDefault(entry => entry.What is ScenarioBroke or ScenarioInterrupted)?.What is { } end
            ? result with { Verdict = Verdict.HarnessFault, Owner = end is ScenarioBroke broke ? broke.Owner : Owner.Bench, Fault = end.Describe() }
            : result;
    }

    /// <summary>Ends the run.</summary>
    public ValueTask DisposeAsync() => _runner.DisposeAsync();

    internal static ScenarioResult Conclude(ScenarioCase scenario, ScenarioRun run, Judge judge, StoredLog stored, bool defectActed)
    {
        var (verdict, owner, fault) = run.Error switch
        {
            CheckNotPassedException { Finding: var finding } => (finding.Verdict, (Owner?)finding.Owner, (string?)null),
            BenchFaultException broken => (Verdict.HarnessFault, broken.Owner, broken.Message),
            UnboundStepException unbound => (Verdict.HarnessFault, Owner.Configuration, unbound.Message),
            { } error when run.Steps.Any(step => step.Status == StepStatus.Ambiguous) =>
                (Verdict.HarnessFault, Owner.Configuration, $"{error.Message}\n  hint: reword one of the two steps, or leave the assembly out that was added"),
            { } error => (Verdict.HarnessFault, Owner.Harness, $"{error.GetType().Name}: {error.Message}"),
            // A Then step that decided nothing would pass with any device, or with none.
            null when judge.Findings.Count != run.Steps.Count(step => step.Step.Kind == StepKind.Then) || judge.Findings is [] =>
                (Verdict.HarnessFault, Owner.Harness, "a Then step decided no check, or more than one: its pass would mean nothing"),
            null => (judge.Findings.Select(finding => finding.Verdict).Aggregate(Verdicts.Worse), null, null),
        };
        return new(scenario, run, verdict, owner, judge.Findings, fault, stored, defectActed);
    }

    private static async Task<ScenarioResult> CloseAsync(Scene scene, ScenarioResult result)
    {
        var broke = BrokeOutsideJudgement(result);
        try
        {
            await scene.DisposeAsync();
        }
        catch (BenchFaultException broken)
        {
            result = result with { Verdict = Verdict.HarnessFault, Owner = broken.Owner, Fault = broken.Message };
            broke = new(broken.Owner, null);
        }

        if (broke is not null)
        {
            scene.Log.Append(scene.Now, broke);
        }

        scene.Log.Close();
        return result;
    }

    // What a Then step threw comes about again from the log; anything else has to be told there.
    private static ScenarioBroke? BrokeOutsideJudgement(ScenarioResult result)
    {
        var stopped = result.Run.Steps.FirstOrDefault(step => step.Status is not (StepStatus.Passed or StepStatus.Skipped));
        return (stopped, result.Run.HookError) switch
        {
            ({ Step: { Kind: not StepKind.Then } step }, _) => new(result.Owner!.Value, step.Line),
            (null, not null) => new(result.Owner!.Value, null),
            _ => null,
        };
    }
}
