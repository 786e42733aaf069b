using Conformance.Bench.Requirements;
using Conformance.Steps.Matrix;

namespace Conformance.Harness.Tests.Matrix;

/// <summary>A bench that has every trial ready, and notes which were asked for.</summary>
internal sealed class GivenTrials(params IReadOnlyList<Trial> trials) : ITrialBench
{
    public List<(string Device, ScenarioName Scenario, string Model)> Asked { get; } = [];

    public Task<Trial> RunAsync(string device, ScenarioName scenario, string model)
    {
        Asked.Add((device, scenario, model));
        return Task.FromResult(trials.Single(trial => trial.Scenario == scenario));
    }
}
