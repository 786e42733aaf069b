namespace Conformance.Bench.Observation;

/// <summary>Somebody stopped the run here. Nothing was wrong, and nothing is said of the device: the scenario is run again when the run goes on.</summary>
/// <param name="Line">Line of the step in the feature file that was to come next, or of the last.</param>
public sealed record ScenarioInterrupted(int Line) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => FormattableString.Invariant($"the run was stopped by hand at line {Line}");
}
