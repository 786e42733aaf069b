namespace Conformance.Load.Profiles;

/// <summary>What the simulated centre suffers from for a while.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="FromSecond">When it begins, in seconds from the start of the run.</param>
/// <param name="ToSecond">When it is over.</param>
/// <param name="Share">Of the requests, how many are struck, above 0 and up to 1.</param>
/// <param name="Milliseconds">Of slowness: by how much at the median; log-normal, sigma 0.5.</param>
public sealed record CentreTrouble(CentreTroubleKind Kind, double FromSecond, double ToSecond, double Share = 1, double? Milliseconds = null);
