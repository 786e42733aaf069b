using Conformance.Bench.Requirements;

namespace Conformance.Steps.Matrix;

/// <summary>A bench that tries scenarios on devices that are defective, or none.</summary>
public interface ITrialBench
{
    /// <summary>Runs one scenario; several may go on at once. A bench that breaks says so in the trial.</summary>
    /// <param name="device">A defect or an impostor, by name.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">The good device into which the defect is built, by model.</param>
    Task<Trial> RunAsync(string device, ScenarioName scenario, string model);
}
