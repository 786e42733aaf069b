using NodaTime;

namespace Conformance.Authority;

/// <summary>A bulk request that was taken in.</summary>
/// <param name="Family">The prefix without its number, for instance OQSmuquc: a job is fetched by the same kind that brought it in.</param>
/// <param name="Institution">Who brought it in; nobody else fetches it.</param>
/// <param name="ReadyAt">From when on it can be fetched.</param>
/// <param name="Brought">What it brings; made once, so that whoever fetches twice gets the same.</param>
internal sealed record BulkJob(string Family, string Institution, Instant ReadyAt, Lazy<BulkBrought> Brought);
