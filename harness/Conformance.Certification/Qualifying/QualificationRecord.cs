namespace Conformance.Certification.Qualifying;

/// <summary>What the bench's own run came to, as it stands in qualification.json.</summary>
/// <param name="Seed">Seed of everything random.</param>
/// <param name="Good">The good devices' scenarios.</param>
/// <param name="Defects">The seeded defects.</param>
/// <param name="Canary">The scenario that had to fail; null when there was none.</param>
public sealed record QualificationRecord(int Seed, IReadOnlyList<GoodTrial> Good, IReadOnlyList<DefectTrial> Defects, CanaryTrial? Canary)
{
    /// <summary>What speaks against the bench; empty when it is qualified.</summary>
    public IEnumerable<string> Problems() =>
    [
        .. Good is [] ? ["no scenario was drawn for a good device"] : Array.Empty<string>(),
        .. Good.Where(trial => !trial.Passed).Select(trial => $"the good device {trial.Model} is {trial.Verdict} in {trial.File}: {trial.Title}"),
        .. Defects is [] ? ["no defect was drawn"] : Array.Empty<string>(),
        .. Defects.Where(trial => !trial.Caught).Select(trial => $"the defect {trial.Defect} was not caught by {trial.Check}"),
    ];
}
