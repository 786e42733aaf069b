namespace Conformance.Messages;

/// <summary>An element as it stands in Layouts/groups.json.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Occurs">1, ?, * or +.</param>
/// <param name="Form">date, time, month, digits:2-8, text:20, kana:100, code:001, enum:1 2, or group:name.</param>
/// <param name="Meaning">Japanese.</param>
/// <param name="Confidence">A, B, C or ?.</param>
/// <param name="Source">Keys of facts/eligibility.md 0.</param>
/// <param name="Note">What to know besides.</param>
internal sealed record ElementEntry(string Name, string Occurs, string Form, string Meaning, string Confidence, string Source, string? Note = null);
