namespace Conformance.Harness.Tests.StandIns.Surface;

/// <summary>One type of an upstream list: kind ("class", "interface", ...), full name, what it derives from, and its members as text.</summary>
internal sealed record UpstreamType(string Kind, string FullName, IReadOnlyList<string> Bases, IReadOnlyList<string> Members)
{
    /// <summary>The last part of the name, which is how the list refers to a type in signatures and base lists.</summary>
    public string ShortName => TypeText.WithoutNamespace(FullName);
}
