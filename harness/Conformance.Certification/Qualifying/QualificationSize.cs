namespace Conformance.Certification.Qualifying;

/// <summary>How much a bench has to prove of itself, before and again after.</summary>
/// <param name="Good">So many scenarios on good devices.</param>
/// <param name="Defects">So many seeded defects.</param>
public sealed record QualificationSize(int Good, int Defects)
{
    /// <summary>What certificates are issued by: our choice, some two seconds of work.</summary>
    public static QualificationSize Usual { get; } = new(12, 8);
}
