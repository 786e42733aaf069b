using Conformance.CardSimulator.Defects;

namespace Conformance.CardSimulator;

/// <summary>How one card differs from the one that its persona describes.</summary>
public sealed record CardOptions
{
    /// <summary>The retry counter of the authentication PIN at the start, 0 (blocked) to 3; null for 3.</summary>
    public int? AuthenticationTriesLeft { get; init; }

    /// <summary>A certificate (DER) for EF 000A in place of the persona's, issued for the persona's key, for example with other dates.</summary>
    public ReadOnlyMemory<byte>? AuthenticationCertificate { get; init; }

    /// <summary>The mistakes seeded into this card; none by default.</summary>
    public IReadOnlyList<CardDefect> Defects { get; init; } = [];
}
