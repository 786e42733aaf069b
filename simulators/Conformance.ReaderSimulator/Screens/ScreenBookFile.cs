using System.Text.Json;

namespace Conformance.ReaderSimulator;

/// <summary>Reads Screens/screens.json, which is part of the library.</summary>
internal static class ScreenBookFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static ScreenBook Read()
    {
        using var stream = typeof(ScreenBookFile).Assembly.GetManifestResourceStream("screens.json")!;
        var form = JsonSerializer.Deserialize<Form>(stream, Strict)!;
        return new(
            form.Screens.ToDictionary(screen => screen.Key, screen => screen.Value.Sheet),
            form.Buttons.ToDictionary(button => button.Key, button => button.Value.Text),
            form.Items.ToDictionary(item => item.Key, item => item.Value.Text));
    }

    private sealed record Form(Dictionary<string, Words> Buttons, Dictionary<ConsentItem, Words> Items, Dictionary<string, Entry> Screens);

    private sealed record Words(string Ja, string En)
    {
        public ScreenText Text => new(Ja, En);
    }

    private sealed record Heard(string Sound, Words Words);

    private sealed record Entry(Words Title, Dictionary<string, Words>? Lines = null, string[]? Buttons = null, Heard? Announced = null)
    {
        public ScreenSheet Sheet => new(
            Title.Text,
            (Lines ?? []).ToDictionary(line => line.Key, line => line.Value.Text),
            Buttons ?? [],
            Announced is null ? null : new(Announced.Sound, Announced.Words.Text));
    }
}
