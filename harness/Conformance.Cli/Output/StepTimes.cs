using Conformance.Steps.Running;
using NodaTime;

namespace Conformance.Cli.Output;

/// <summary>When each step of one scenario began and ended, on the real clock: reports show how long a run took.</summary>
internal sealed class StepTimes(TimeProvider time) : IScenarioObserver
{
    private readonly List<Interval> _steps = [];
    private Instant _stepStarted;

    /// <summary>The scenario's beginning.</summary>
    public Instant Started { get; private set; }

    /// <summary>The scenario's end.</summary>
    public Instant Stopped { get; private set; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<Interval> Steps => _steps;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public void ScenarioStarting(ScenarioCase scenario) => Started = Now;

    public void StepStarting(ScenarioStep step) => _stepStarted = Now;

    public void StepFinished(StepRun step) => _steps.Add(new(_stepStarted, Now));

    public void ScenarioFinished(ScenarioRun run) => Stopped = Now;
}
