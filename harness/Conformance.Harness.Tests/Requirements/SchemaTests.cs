using System.Text.Json.Nodes;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Requirements;

/// <summary>The schemas that editors use and the loader agree on what a file looks like.</summary>
public sealed class SchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root(AppContext.BaseDirectory), "features", "requirements");

    public static TheoryData<string> Shipped =>
        [.. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    public static TheoryData<BadExample> SeenBySchema => [.. BadExamples.All.Where(bad => bad.BySchema)];

    public static TheoryData<BadExample> BeyondSchema => [.. BadExamples.All.Where(bad => !bad.BySchema && !bad.Says.Contains("YAML", StringComparison.Ordinal) && bad.Name is not ("an alias" or "too deep"))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_file_is_what_its_schema_asks_for_and_names_it_first(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        var up = file.Contains('/', StringComparison.Ordinal) ? "../" : "";
        Assert.StartsWith($"# yaml-language-server: $schema={up}{SchemaOf(file)}\n", text, StringComparison.Ordinal);
        Assert.True(Verdict(file).Accepts(YamlAsJson.Read(text)), file);
    }

    [Theory]
    [MemberData(nameof(SeenBySchema))]
    public void What_a_schema_can_see_it_refuses_as_the_loader_does(BadExample bad) => Assert.False(Accepted(bad), bad.Name);

    [Theory]
    [MemberData(nameof(BeyondSchema))]
    public void What_a_schema_cannot_see_it_lets_pass(BadExample bad) => Assert.True(Accepted(bad), bad.Name);

    [Fact]
    public void The_schemas_accept_the_good_example()
    {
        using var small = new SmallCatalogue();
        foreach (var file in new[] { "facts/facts.yaml", "capabilities.yaml", "pad.yaml", "sets/2025-09.yaml" })
        {
            Assert.True(Verdict(file).Accepts(YamlAsJson.Read(small.Read(file))), file);
        }
    }

    [Fact]
    public void The_words_of_the_schema_are_those_of_the_code()
    {
        var definitions = Schema("requirements.schema.json")["definitions"]!;
        var requirement = definitions["requirement"]!["properties"]!;
        Assert.Equal(CatalogueWords.All<Level>(), Words(requirement["level"]!));
        Assert.Equal(CatalogueWords.All<Subject>(), Words(requirement["subject"]!));
        Assert.Equal(CatalogueWords.All<Aspect>(), Words(definitions["aspects"]!["items"]!));
        Assert.Equal(CatalogueWords.All<Owner>(), Words(definitions["check"]!["properties"]!["owner"]!));
    }

    [Fact]
    public void A_keyword_that_is_not_known_is_no_pass() =>
        Assert.Throws<NotSupportedException>(() => new SchemaVerdict(new() { ["format"] = "date" }).Accepts(new JsonObject()));

    private static bool Accepted(BadExample bad)
    {
        using var small = new SmallCatalogue();
        small.Replace(bad.File, bad.Old, bad.New);
        return Verdict(bad.File).Accepts(YamlAsJson.Read(small.Read(bad.File)));
    }

    private static SchemaVerdict Verdict(string file) => new(Schema(SchemaOf(file)));

    private static JsonObject Schema(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();

    private static string SchemaOf(string file) => file switch
    {
        "capabilities.yaml" => "capabilities.schema.json",
        _ when file.StartsWith("facts/", StringComparison.Ordinal) => "facts.schema.json",
        _ when file.StartsWith("defects/", StringComparison.Ordinal) => "defects.schema.json",
        _ when file.StartsWith("sets/", StringComparison.Ordinal) => "set.schema.json",
        _ => "requirements.schema.json",
    };

    private static IReadOnlyList<string> Words(JsonNode node) => [.. node["enum"]!.AsArray().Select(word => word!.GetValue<string>())];
}
