namespace Conformance.Authority;

/// <summary>A step of a WireMock scenario.</summary>
/// <param name="Scenario">Its name.</param>
/// <param name="Required">The state it must be in; every scenario begins in <see cref="Started"/>. Null for any.</param>
/// <param name="Next">The state it is in afterwards; null for the same.</param>
internal sealed record StubState(string Scenario, string? Required, string? Next)
{
    /// <summary>WireMock's own word for the first state.</summary>
    public const string Started = "Started";
}
