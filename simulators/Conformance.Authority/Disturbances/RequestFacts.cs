using System.Text.Json;

namespace Conformance.Authority;

/// <summary>What a request lets know without being answered: whom a disturbance may strike.</summary>
internal sealed record RequestFacts(string Kind, string? Institution, string? Person)
{
    public static RequestFacts OfMessage(string kind, ReadOnlySpan<byte> request) => MessageReader.Read(request) is MessageReading.Read { Message: var message }
        ? new(kind, message.Header?.Value("MedicalInstitutionCode"), message.Header?.Value("InsuredPersonIdentificationNumber") ?? Number(message.Body))
        : new(kind, null, null);

    public static RequestFacts OfJson(string path, ReadOnlyMemory<byte> request)
    {
        try
        {
            using var json = JsonDocument.Parse(request);
            var institution = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("medicalInstitutionCode", out var code) && code.ValueKind == JsonValueKind.String ? code : default;
            return new(path.TrimStart('/'), institution.ValueKind == JsonValueKind.String ? institution.GetString() : null, null);
        }
        catch (JsonException)
        {
            return new(path.TrimStart('/'), null, null);
        }
    }

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => Kind;

    private static string? Number(MessageNode? body) => body?.Children.Select(child => child.Value("InsuredIdentificationNumber")).FirstOrDefault(number => number is not null);
}
