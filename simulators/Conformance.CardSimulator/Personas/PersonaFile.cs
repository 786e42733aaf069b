using System.Globalization;
using System.Text.Json;

namespace Conformance.CardSimulator.Personas;

/// <summary>Reads persona files (fixtures/personas/*.json) with the certificates and keys that they point to.</summary>
public static class PersonaFile
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads one file. Whatever is wrong with it is a <see cref="PersonaReading.Refused"/>, never an exception.</summary>
    public static PersonaReading Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse(path, "$", "the file cannot be read", "Check the path; fixtures/personas holds the personas of the bench");
        }

        using var document = Parse(path, bytes, out var refusal);
        return document is null ? refusal! : Read(path, document.RootElement);
    }

    internal static JsonDocument? Parse(string path, byte[] bytes, out PersonaReading.Refused? refusal)
    {
        refusal = null;
        try
        {
            return JsonDocument.Parse(bytes.AsMemory(WithoutMark(bytes)), Strict);
        }
        catch (JsonException error)
        {
            var where = string.Create(
                CultureInfo.InvariantCulture,
                $"line {(error.LineNumber ?? 0) + 1}, column {(error.BytePositionInLine ?? 0) + 1}");
            refusal = Refuse(path, where, "this is not JSON", "Correct the syntax at that place; every field stands once, with no comments");
        }
        catch (InvalidOperationException)
        {
            // How the parser reports half a surrogate pair in the name of a field.
            refusal = Refuse(path, "$", "the name of a field is not valid Unicode", "Use the field names of fixtures/personas/README.md");
        }

        return null;
    }

    private static PersonaReading Read(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Refuse(path, "$", "the file does not hold a JSON object", "Start it with { \"id\": … }");
        }

        var faults = new List<PersonaFault>();
        var fields = new JsonFields(root, "$", path, faults);
        var draft = PersonaForm.Read(fields, new ReferredFiles(path, faults));
        if (draft is not null && faults.Count == 0)
        {
            PersonaRules.Check(draft, fields);
        }

        return draft is not null && faults.Count == 0
            ? new PersonaReading.Accepted(draft.Personalize())
            : new PersonaReading.Refused(faults);
    }

    private static int WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;

    private static PersonaReading.Refused Refuse(string file, string where, string what, string hint) =>
        new([new(file, where, what, hint)]);
}
