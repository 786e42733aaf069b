namespace Conformance.Messages;

/// <summary>What is known of an element in its place.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Meaning">The official item, Japanese.</param>
/// <param name="Occurs">How often.</param>
/// <param name="Form">What it holds.</param>
/// <param name="Confidence">How well this entry is supported.</param>
/// <param name="Source">Keys of facts/eligibility.md 0.</param>
/// <param name="Note">What to know besides; null for nothing.</param>
public sealed record ElementRule(string Name, string Meaning, Occurrence Occurs, ElementForm Form, Confidence Confidence, string Source, string? Note)
{
    /// <summary>The elements in it, in the order of the official table; none in an element that holds text.</summary>
    public IReadOnlyList<ElementRule> Elements => Form is ElementForm.Group group ? group.Elements : [];

    /// <summary>The element of a name in it; null when the layout knows none.</summary>
    public ElementRule? Element(string name) => Form is ElementForm.Group group ? group.ByName.GetValueOrDefault(name) : null;
}
