using Conformance.Bench.Outcomes.Plans;
using Conformance.Cli.Output;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;
using Conformance.Steps.Running;

namespace Conformance.Cli.Merging;

/// <summary>Remembers what scenarios came to for the summary; their parts have told of each.</summary>
internal sealed class MergedScenarios(RunPrinter printer) : IRunObserver
{
    public IScenarioObserver Starting(PlannedScenario planned) => new Unobserved();

    public void Report(PlannedScenario planned, ScenarioResult result, ReadOnlyMemory<byte> log)
    {
    }

    public void Ended(PlannedScenario planned, ScenarioResult result, bool isFromLog) => printer.Remember(result, planned);
}
