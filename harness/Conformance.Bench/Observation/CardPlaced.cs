using System.Text.Json.Serialization;

namespace Conformance.Bench.Observation;

/// <summary>The card was put into the reader.</summary>
public sealed record CardPlaced(string Persona) : Observed
{
    /// <summary>Who did it in the holder's place and presence, for instance "helper" (RDR-14); null for the holder.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? By { get; init; }

    /// <inheritdoc/>
    public override Source Source => Source.Patient;

    /// <inheritdoc/>
    public override string Describe() => By is null ? $"places the card of {Persona}" : $"a {By} places the card of {Persona}";
}
