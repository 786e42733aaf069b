namespace Conformance.Bench.Requirements.Changes;

/// <summary>A requirement that stands in another's place.</summary>
/// <param name="Old">The one that counted.</param>
/// <param name="New">The one that counts now.</param>
public sealed record ReplacedRequirement(Requirement Old, Requirement New)
{
    /// <summary>What of it changed, wording first.</summary>
    public IReadOnlyList<ChangedField> Changes =>
    [
        .. new ChangedField[]
        {
            new("statement", Old.Statement.En, New.Statement.En),
            new("level", CatalogueWords.Of(Old.Level), CatalogueWords.Of(New.Level)),
            new("subject", CatalogueWords.Of(Old.Subject), CatalogueWords.Of(New.Subject)),
            new("capability", Old.Capability ?? "", New.Capability ?? ""),
            new("needs", Words(Old.Needs), Words(New.Needs)),
            new("facts", string.Join(", ", Old.Facts), string.Join(", ", New.Facts)),
            new("checks", string.Join(", ", Old.Checks.Select(check => check.Id)), string.Join(", ", New.Checks.Select(check => check.Id))),
        }.Where(change => change.Was != change.Is),
    ];

    private static string Words(IEnumerable<Aspect> needs) => string.Join(", ", needs.Select(CatalogueWords.Of));
}
