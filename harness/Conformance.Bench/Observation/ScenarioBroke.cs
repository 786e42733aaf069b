using Conformance.Bench.Judgement;

namespace Conformance.Bench.Observation;

/// <summary>
/// The bench broke off here, so that nothing can be said of the device. The words stand on the console: they may name paths of one
/// machine, which a log never holds.
/// </summary>
/// <param name="Owner">Who has to act: whose files or set-up were wrong.</param>
/// <param name="Line">Line of the Given or When step in the feature file; null when it broke outside the steps.</param>
public sealed record ScenarioBroke(Owner Owner, int? Line) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => FormattableString.Invariant($"the scenario broke{(Line is { } line ? $" at line {line}" : "")}; owner {Owner}");
}
