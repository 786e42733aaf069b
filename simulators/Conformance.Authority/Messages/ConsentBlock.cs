using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>The consent items of a result by card.</summary>
/// <param name="Checkups">SpecificHealthCheckupsInfo.</param>
/// <param name="Medical">PharmacistsInfo and DiagnosisInfo, which the screen asks as one.</param>
/// <param name="Surgery">OperationInfo.</param>
internal sealed record ConsentBlock(ConsentItem Checkups, ConsentItem Medical, ConsentItem Surgery)
{
    public static ConsentBlock From(Release release) =>
        new(ConsentItem.From(release.Checkups), ConsentItem.From(release.Medical), ConsentItem.From(release.Surgery));

    public ConsentBlock Each(Func<ConsentItem, ConsentItem> change) => new(change(Checkups), change(Medical), change(Surgery));
}
