using Conformance.Bench.Outcomes.Plans;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Recording;

/// <summary>Counts what a run does, and stops it at a step if asked to.</summary>
/// <param name="stop">Stops it; null when nobody does.</param>
/// <param name="stopAt">The step at which that happens, from 1.</param>
internal sealed class RunCounter(CancellationTokenSource? stop = null, int stopAt = 0) : IRunObserver, IScenarioObserver
{
    private int _steps;

    public List<int> Ran { get; } = [];

    public List<int> FromLogs { get; } = [];

    public List<int> Reported { get; } = [];

    public IScenarioObserver Starting(PlannedScenario planned) => this;

    public void Report(PlannedScenario planned, ScenarioResult result, ReadOnlyMemory<byte> log) => Reported.Add(planned.Number);

    public void Ended(PlannedScenario planned, ScenarioResult result, bool isFromLog) => (isFromLog ? FromLogs : Ran).Add(planned.Number);

    public void ScenarioStarting(ScenarioCase scenario)
    {
    }

    public void StepStarting(ScenarioStep starting)
    {
        _steps++;
        if (_steps == stopAt)
        {
            stop?.Cancel();
        }
    }

    public void StepFinished(StepRun finished)
    {
    }

    public void ScenarioFinished(ScenarioRun run)
    {
    }
}
