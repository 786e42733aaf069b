using System.Text.Json;
using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Personas;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.CardSimulator.Contents;

/// <summary>The card of a persona of the repository, beside what its file says.</summary>
internal sealed record FixtureCard(Persona Persona, JsonElement Json)
{
    public static string Fixtures { get; } = Path.GetFullPath(Path.Combine(FixtureFolders.Certificates, ".."));

    public InputSupportContents InputSupport => Persona.Contents.InputSupport!;

    public CardFaceContents CardFace => Persona.Contents.CardFace!;

    public static IReadOnlyList<string> All() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Fixtures, "personas"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(id => id != "persona.schema")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All personas whose cards have more than JPKI.</summary>
    public static TheoryData<string> Ids() => [.. All().Except(["resident-card"])];

    public static FixtureCard Of(string id)
    {
        var file = Path.Combine(Fixtures, "personas", id + ".json");
        return new(Assert.IsType<PersonaReading.Accepted>(PersonaFile.Read(file)).Persona, JsonElement.Parse(File.ReadAllText(file)));
    }

    /// <summary>The text at holder.name and the like; null when there is none.</summary>
    public string? Text(string part, string name) =>
        Json.GetProperty(part).TryGetProperty(name, out var text) ? text.GetString() : null;

    /// <summary>The file that a field points to.</summary>
    public byte[]? Bytes(string part, string name) =>
        Text(part, name) is { } path ? File.ReadAllBytes(Path.Combine(Fixtures, "personas", path)) : null;
}
