using Conformance.Bench.Outcomes.Plans;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Steps.Recording;

/// <summary>Sees a run go by, scenario after scenario, from the flow that runs it; an exception ends the run.</summary>
public interface IRunObserver
{
    /// <summary>Before a scenario is run or judged again: who looks at its steps.</summary>
    IScenarioObserver Starting(PlannedScenario planned);

    /// <summary>For whoever keeps more than the run's folder does. Not called for a scenario that was reported before the run was interrupted.</summary>
    /// <param name="planned">The scenario.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="log">Its stored log.</param>
    void Report(PlannedScenario planned, ScenarioResult result, ReadOnlyMemory<byte> log);

    /// <summary>The scenario is done with.</summary>
    /// <param name="planned">The scenario.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="isFromLog">True when it was not run now, but judged from the log of an earlier process.</param>
    void Ended(PlannedScenario planned, ScenarioResult result, bool isFromLog);
}
