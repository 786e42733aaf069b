namespace Conformance.Bench.Requirements.Reading;

/// <summary>Reads the documents, the facts and the capabilities.</summary>
internal static class FactReader
{
    /// <summary>One document.</summary>
    public static Placed<SourceDocument> Document(YamlMap map)
    {
        var document = new SourceDocument(map.Text("id", Forms.UpperCaseId, "D0"), map.Text("title"), map.Text("date", Forms.Date, "2024-10, in quotes, or undated"));
        map.RefuseOtherKeys();
        return new(document, map.Place);
    }

    /// <summary>One fact.</summary>
    public static Placed<Fact> Fact(YamlMap map)
    {
        var fact = new Fact(
            map.Text("id", Forms.UpperCaseId, "RDR-4"),
            [.. map.Texts("documents").Select(document => document.What)],
            map.Text("text"),
            map.OptionalText("unmapped"));
        map.RefuseOtherKeys();
        return new(fact, map.Place);
    }

    /// <summary>One capability.</summary>
    public static Placed<Capability> Capability(YamlMap map)
    {
        var capability = new Capability(map.Text("id", Forms.LowerCaseId, "visual-mode"), new(map.Text("en"), map.Text("ja")));
        map.RefuseOtherKeys();
        return new(capability, map.Place);
    }
}
