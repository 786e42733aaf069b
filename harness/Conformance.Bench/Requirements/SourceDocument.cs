namespace Conformance.Bench.Requirements;

/// <summary>A public document that facts are taken from.</summary>
/// <param name="Id">Its key, for instance D0.</param>
/// <param name="Title">What it is, in our own words.</param>
/// <param name="Date">Year, year-month or day, as far as it is known; "undated" otherwise.</param>
public sealed record SourceDocument(string Id, string Title, string Date);
