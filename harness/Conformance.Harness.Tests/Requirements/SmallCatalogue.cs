namespace Conformance.Harness.Tests.Requirements;

/// <summary>A catalogue of two requirements in a folder of its own, good until a test spoils a file.</summary>
internal sealed class SmallCatalogue : IDisposable
{
    private const string Facts = """
        documents:
          - id: D0
            title: A leaflet
            date: "2024-10"
        facts:
          - id: RDR-4
            documents: [D0]
            text: The digits of the pad change place.
          - id: RDR-1
            documents: [D0]
            text: Five readers exist.
            unmapped: permits differences

        """;

    private const string Capabilities = """
        capabilities:
          - id: pin
            en: Has a pad.
            ja: テンキーがある。

        """;

    private const string Requirements = """
        requirements:
          - id: PAD-SHUFFLED
            level: must
            subject: reader
            en: The digits change place.
            ja: 数字の配置が入れ替わる。
            facts: [RDR-4]
            capability: pin
            needs: [screen, touch]
            checks:
              - id: pad-shuffled
                owner: device
                en: They change place.
                ja: 入れ替わる。
                remedy:
                  en: Shuffle them.
                  ja: 入れ替えてください。
          - id: PAD-TIDY
            level: should
            subject: reader
            en: The pad is tidy.
            ja: 整っている。
            facts: [RDR-4]
            not-checked: needs a person

        """;

    private const string Set = """
        set: "2025-09"
        title: The only one
        based-on: [D0]
        requirements:
          PAD-SHUFFLED: "af6d3a9f80e7"
          PAD-TIDY: "12e5fb3629ff"

        """;

    public SmallCatalogue()
    {
        Write("facts/facts.yaml", Facts);
        Write("capabilities.yaml", Capabilities);
        Write("pad.yaml", Requirements);
        Write("sets/2025-09.yaml", Set);
    }

    /// <summary>Where it lies.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("catalogue-").FullName;

    /// <summary>Writes a file of the catalogue.</summary>
    public void Write(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Reads a file of the catalogue.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Replaces a text, which must be there, where it stands first.</summary>
    public void Replace(string name, string old, string with)
    {
        var text = Read(name);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{old}\" is not in {name}");
        Write(name, text[..at] + with + text[(at + old.Length)..]);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
