using Conformance.Certification.Certificates;
using Conformance.Certification.Judging;

namespace Conformance.Certification.Verifying;

/// <summary>What verifying a bundle came to.</summary>
/// <param name="Steps">Everything that was looked at, in order.</param>
/// <param name="Certificate">The certificate; null when it cannot be read.</param>
public sealed record VerificationReport(IReadOnlyList<VerificationStep> Steps, Certificate? Certificate)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool Passed => Steps.All(step => step.Passed);

    /// <summary>Everything that is wrong, in order.</summary>
    public IEnumerable<Discrepancy> Wrong => Steps.SelectMany(step => step.Wrong);

    /// <summary>The first place that was changed; null when none was. Of the first file the closest place that any step could tell.</summary>
    public Discrepancy? First => Wrong.FirstOrDefault() is not { } first ? null
        : Wrong.FirstOrDefault(wrong => wrong.File == first.File && wrong.Where is not null) ?? first;
}
