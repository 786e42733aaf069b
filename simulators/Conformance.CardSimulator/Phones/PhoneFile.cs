using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.CardSimulator.Phones;

/// <summary>Reads the phones of personas (fixtures/phones/*.json; their form is in phone.schema.json there).</summary>
public static class PhoneFile
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads one file. Whatever is wrong with it is a <see cref="PhoneReading.Refused"/>, never an exception.</summary>
    public static PhoneReading Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<PhoneForm>(File.ReadAllBytes(path), Strict)?.Phone(Path.GetFileNameWithoutExtension(path))
                ?? new PhoneReading.Refused("$", "the file holds null");
        }
        catch (JsonException error)
        {
            // Its message may quote the PIN.
            return new PhoneReading.Refused(error.Path ?? "$", "a field is missing, unknown, there twice or of another type, or this is no JSON; phone.schema.json says what is to be written");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new PhoneReading.Refused("$", $"the file cannot be read: {error.Message}");
        }
    }
}
