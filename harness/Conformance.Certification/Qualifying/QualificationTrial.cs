using Conformance.Steps.Running;

namespace Conformance.Certification.Qualifying;

/// <summary>One scenario on one of the bench's own devices.</summary>
/// <param name="Name">The name of its log and findings, without folder and ending.</param>
/// <param name="Case">The scenario.</param>
/// <param name="Model">The good device, by its model.</param>
internal sealed record QualificationTrial(string Name, ScenarioCase Case, string Model)
{
    /// <summary>The same scenario on the good device, beside the one with the defect.</summary>
    public QualificationTrial Control => this with { Name = $"{Name}-good" };
}
