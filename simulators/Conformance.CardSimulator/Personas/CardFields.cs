using Conformance.CardSimulator.Contents;
using NodaTime;

namespace Conformance.CardSimulator.Personas;

/// <summary>What the object "card" of a persona file says.</summary>
internal sealed record CardFields(
    CardKind Kind,
    string? Serial,
    string? Municipality,
    LocalDate Expires,
    ReadOnlyMemory<byte> Atr,
    string? SecurityCode,
    Pin? IndividualNumber,
    bool IsTampered,
    IReadOnlySet<CardReference> Locked,
    CardIssuer? Issuer)
{
    /// <summary>Nothing: some of it is secret.</summary>
    public override string ToString() => nameof(CardFields);
}
