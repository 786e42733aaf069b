using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Bench.Reception;

/// <summary>One person who comes to the simulated reader with a card.</summary>
/// <param name="Persona">Whose card (fixtures/personas).</param>
/// <param name="Identity">face, pin or sight.</param>
/// <param name="Consent">everything or nothing.</param>
public sealed record Visit(string Persona, string Identity = Visit.Face, string Consent = Visit.Everything)
{
    /// <summary>Identity by the camera.</summary>
    public const string Face = "face";

    /// <summary>Identity by the PIN.</summary>
    public const string Pin = "pin";

    /// <summary>Identity by staff, who switch to visual mode and back (RDR-8).</summary>
    public const string Sight = "sight";

    /// <summary>Consent to whatever is asked.</summary>
    public const string Everything = "everything";

    /// <summary>Consent to nothing.</summary>
    public const string Nothing = "nothing";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true,
    };

    /// <summary>What is wrong with it; null when nothing is. Whether there is such a persona is known at the desk.</summary>
    public string? Complaint =>
        Identity is not (Face or Pin or Sight) ? $"identity is {Face}, {Pin} or {Sight}"
        : Consent is not (Everything or Nothing) ? $"consent is {Everything} or {Nothing}"
        : null;

    /// <summary>Reads {"persona": "taro", "identity": "face", "consent": "everything"}; null with the reason for anything else.</summary>
    public static Visit? Read(ReadOnlySpan<byte> json, out string why)
    {
        try
        {
            var visit = JsonSerializer.Deserialize<Visit>(json, Strict);
            why = visit is null ? "a visit is a JSON object" : visit.Complaint ?? "";
            return why.Length == 0 ? visit : null;
        }
        catch (JsonException fault)
        {
            // Its path names a field and no value.
            why = $"no visit, {fault.Path ?? "$"}: a visit has the texts persona, identity and consent";
            return null;
        }
    }
}
