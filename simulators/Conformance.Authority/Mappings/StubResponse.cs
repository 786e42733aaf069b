namespace Conformance.Authority;

/// <summary>What a stub mapping sends.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">The bytes; of a template those that the mapping's example gets.</param>
internal sealed record StubResponse(int Status, byte[] Body)
{
    /// <summary>The body with what is taken out of the request (Handlebars, as WireMock has it); null where nothing is.</summary>
    public string? Template { get; init; }

    /// <summary>Of the body.</summary>
    public string ContentType { get; init; } = "application/xml";

    /// <summary>How much longer than usual it takes; null for no longer.</summary>
    public Latency? Delay { get; init; }

    /// <summary>Whether the connection is reset, and nothing of this sent.</summary>
    public bool IsReset { get; init; }

    /// <summary>The status alone.</summary>
    public override string ToString() => FormattableString.Invariant($"status {Status}");
}
