using System.Text.Json;
using Conformance.CardSimulator.Images;
using Conformance.CardSimulator.Personas;
using Conformance.CardSimulator.Seeding;

namespace Conformance.CardSimulator.Issuing;

/// <summary>
/// Makes the files that a persona file points to: its private keys where they are missing, and all images of the card's face. Keys and
/// photo follow from the names of their files, so that the same persona gets the same card. Certificates are the authority's.
/// </summary>
/// <param name="glyphs">What texts are drawn with.</param>
/// <param name="photo">The photo of the person of that name, a JP2 file. The size of the photo on an issued card is not known (facts/card.md 6.1).</param>
/// <param name="seed">What keys follow from beside the names of their files.</param>
public sealed class PersonaMaterial(GlyphFile glyphs, Func<string, byte[]> photo, string seed)
{
    private static readonly string[] IssuerKeys =
        ["root.power-on.key.pem", "intermediate.power-on.key.pem", "root.card-face.key.pem", "root.input-support.key.pem", "data.key.pem"];

    /// <summary>Makes the issuer's keys where they are missing and returns the paths of the files written.</summary>
    public IReadOnlyList<string> MakeIssuer(string folder) => [.. IssuerKeys.SelectMany(key => MakeKey(Path.Combine(folder, key)))];

    /// <summary>Returns the paths of the files written, or all that is wrong with the persona file.</summary>
    public (IReadOnlyList<string> Written, IReadOnlyList<PersonaFault> Faults) Make(string personaFile)
    {
        var faults = new List<PersonaFault>();
        using var document = PersonaFile.Parse(personaFile, File.ReadAllBytes(personaFile), out var refusal);
        if (document is null)
        {
            return ([], refusal!.Faults);
        }

        var root = new JsonFields(document.RootElement, "$", personaFile, faults);
        var holder = HolderForm.Read(root.Object("holder"));
        var card = CardForm.Read(root.Object("card"), new IssuerFiles(new PrivateKeyFiles(new ReferredFiles(personaFile, faults))));
        var text = holder is null ? "" : holder.NameOnCard + holder.Address;
        foreach (var character in glyphs.Missing(text))
        {
            root.Report("holder", $"there is no glyph for {character}", "Draw one in fixtures/images/glyphs.hex");
        }

        if (faults.Count > 0 || holder is null || card is null)
        {
            return ([], faults);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(personaFile))!;
        string[] written = [.. KeyPaths(document.RootElement).SelectMany(path => MakeKey(Path.Combine(folder, path))), .. Draw(root, folder, holder, card)];
        return (written, faults);
    }

    private static IEnumerable<string> KeyPaths(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => KeyPaths(field.Value)),
        JsonValueKind.String when element.GetString()!.EndsWith(".key.pem", StringComparison.Ordinal) => [element.GetString()!],
        _ => [],
    };

    private IEnumerable<string> Draw(JsonFields root, string folder, Holder holder, CardFields card)
    {
        if (root.OptionalObject("cardFace") is not { } face)
        {
            return [];
        }

        return
        [
            .. Write(folder, face.OptionalText("name"), () => TextImage.Png(holder.NameOnCard, glyphs)),
            .. holder.Address is { } address ? Write(folder, face.OptionalText("address"), () => TextImage.Png(address, glyphs)) : [],
            .. card.SecurityCode is { } code ? Write(folder, face.OptionalText("securityCode"), () => DigitImage.Png(code)) : [],
            .. card.IndividualNumber is { } number ? Write(folder, face.OptionalText("number"), () => DigitImage.Png(number.Reveal())) : [],
            .. Write(folder, face.OptionalText("photo"), path => photo(Path.GetFileNameWithoutExtension(path))),
        ];
    }

    private static IEnumerable<string> Write(string folder, string? path, Func<byte[]> make) => Write(folder, path, _ => make());

    private static IEnumerable<string> Write(string folder, string? path, Func<string, byte[]> make)
    {
        if (path is null)
        {
            yield break;
        }

        var file = Path.GetFullPath(Path.Combine(folder, path));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, make(file));
        yield return file;
    }

    private IEnumerable<string> MakeKey(string file)
    {
        if (File.Exists(file))
        {
            yield break;
        }

        using var key = SeededRsaKey.Create(Random(file));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, key.ExportPkcs8PrivateKeyPem() + "\n");
        yield return Path.GetFullPath(file);
    }

    private SeededBytes Random(string file) => new($"{seed} {Path.GetFileName(file)}");
}
