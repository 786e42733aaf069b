using Conformance.Bench.Outcomes.Plans;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Steps.Recording;

/// <summary>Nobody sees a run go by.</summary>
public sealed class UnobservedRun : IRunObserver
{
    /// <inheritdoc/>
    public IScenarioObserver Starting(PlannedScenario planned) => new Unobserved();

    /// <inheritdoc/>
    public void Report(PlannedScenario planned, ScenarioResult result, ReadOnlyMemory<byte> log)
    {
    }

    /// <inheritdoc/>
    public void Ended(PlannedScenario planned, ScenarioResult result, bool isFromLog)
    {
    }
}
