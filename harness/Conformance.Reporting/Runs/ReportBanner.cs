namespace Conformance.Reporting.Runs;

/// <summary>What stands on every page of a report that belongs to a certificate.</summary>
/// <param name="Kind">Who vouches for it, and that it is no approval: one line in the report's language.</param>
/// <param name="Class">The observability class that it was issued for.</param>
/// <param name="Nonce">The relying party's nonce; null when none was given.</param>
/// <param name="Digest">Hash over the evidence that the report belongs to; null where there is none yet.</param>
public sealed record ReportBanner(string Kind, string Class, string? Nonce, string? Digest);
