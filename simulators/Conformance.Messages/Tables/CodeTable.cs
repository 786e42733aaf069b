namespace Conformance.Messages;

/// <summary>One of the tables OQSCD001 to OQSCD044 (facts/eligibility.md 2).</summary>
/// <param name="Number">Three digits.</param>
/// <param name="Element">The element that holds the code, where one is known; otherwise empty.</param>
/// <param name="Item">What is coded, Japanese.</param>
/// <param name="Codes">In the order of the table.</param>
/// <param name="Confidence">How well the table is supported.</param>
/// <param name="Source">Keys of facts/eligibility.md 0.</param>
/// <param name="Note">Where sources disagree, and what was taken; null where they do not.</param>
public sealed record CodeTable(string Number, string Element, string Item, IReadOnlyList<Code> Codes, Confidence Confidence, string Source, string? Note)
{
    /// <summary>What a code means; null for one that is not in the table.</summary>
    public string? Meaning(string value) => Codes.FirstOrDefault(code => code.Value == value)?.Meaning;
}
