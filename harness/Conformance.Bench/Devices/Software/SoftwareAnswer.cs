using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Bench.Devices.Software;

/// <summary>One answer of the office protocol. It is read strictly: what is not in it is told, not guessed.</summary>
/// <param name="Done">True when the act was done.</param>
/// <param name="CouldNot">Why it could not be done; null when it was.</param>
/// <param name="Chart">With open: what is shown; null for no chart.</param>
internal sealed record SoftwareAnswer(bool Done = false, string? CouldNot = null, ToldChart? Chart = null)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true,
    };

    /// <summary>Reads a line; null with the reason for what is no answer.</summary>
    public static SoftwareAnswer? Read(string line, out string why)
    {
        try
        {
            var answer = JsonSerializer.Deserialize<SoftwareAnswer>(line, Strict);
            why = answer is null or { Done: false, CouldNot: null } ? "it says neither done nor couldNot" : "";
            return why.Length == 0 ? answer : null;
        }
        catch (JsonException fault)
        {
            // Its path names a field and no value.
            why = $"it is not as the protocol has it at {fault.Path ?? "$"}";
            return null;
        }
    }
}
