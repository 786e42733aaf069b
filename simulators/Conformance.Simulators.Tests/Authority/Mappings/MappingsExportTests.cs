using System.Text.Json;
using Conformance.Authority;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority.Mappings;

public sealed class MappingsExportTests : IDisposable
{
    private readonly TestCertificateAuthority _authority = TestCertificateAuthority.Load(FixtureFolders.Certificates);
    private readonly InsuredRegister _register = InsuredRegister.Load(FixtureFolders.Register);

    [Fact]
    public void Everybody_of_the_register_is_told_of_with_and_without_consent()
    {
        var names = Export().Mappings.Select(mapping => mapping.Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Contains("OQSsiquc01req-TESTCARD00000399999003A-2", names);
        Assert.Contains("OQSsiquc01req-TESTCARD00000399999003A-2-no-limit", names);
        Assert.Equal(25 * 2, names.Count(name => name.Contains("-1", StringComparison.Ordinal) && name.StartsWith("OQSsiquc01req-TEST", StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_is_not_registered_yet_is_not_told_of()
    {
        var register = _register.With(Reception.TaroSubject, record => record with { RegisteredOn = new(2025, 3, 4) });
        Assert.DoesNotContain(MappingsExport.Make(register, _authority, new(2025, 3, 3, 9, 0), []).Mappings, mapping => mapping.Name.Contains(Reception.TaroSubject, StringComparison.Ordinal));
        Assert.Contains(MappingsExport.Make(register, _authority, new(2025, 3, 4, 9, 0), []).Mappings, mapping => mapping.Name.Contains(Reception.TaroSubject, StringComparison.Ordinal));
    }

    [Fact]
    public void A_bulk_inquiry_is_a_scenario_that_is_brought_in_under_way_and_there()
    {
        var states = Read(Export(), "OQSmuquc01req").Concat(Read(Export(), "OQSmuquc02req")).Where(mapping => mapping.TryGetProperty("scenarioName", out _))
            .Select(mapping => (Text(mapping, "scenarioName"), Text(mapping, "requiredScenarioState"), Text(mapping, "newScenarioState")));
        Assert.Equal([("bulk-inquiry", null, "brought"), ("bulk-inquiry", "brought", "ready"), ("bulk-inquiry", "ready", null)], states);
    }

    [Fact]
    public void Latencies_are_told_in_wiremocks_own_words_and_before_what_is_undisturbed()
    {
        var responses = Read(Export(
            new("late", new() { Kind = "oqssiquc01req" }, new DisturbanceEffect.Delayed(new Latency.Fixed(Duration.FromSeconds(90)))),
            new("varying", new(), new DisturbanceEffect.Delayed(new Latency.Uniform(Duration.FromMilliseconds(5), Duration.FromMilliseconds(20)))),
            new("network", new(), new DisturbanceEffect.Delayed(new Latency.LogNormal(Duration.FromMilliseconds(400), 0.7)))), "OQSsiquc01req");
        (int Priority, JsonElement Response) Of(string name) => responses.Where(mapping => Text(mapping, "name") == name + "OQSsiquc01req-nobody").Select(mapping => (mapping.GetProperty("priority").GetInt32(), mapping.GetProperty("response"))).Single();
        Assert.Equal(90_000, Of("late-").Response.GetProperty("fixedDelayMilliseconds").GetInt32());
        Assert.Equal("""{"type":"uniform","lower":5,"upper":20}""", Compact(Of("varying-").Response));
        Assert.Equal("""{"type":"lognormal","median":400,"sigma":0.7}""", Compact(Of("network-").Response));
        Assert.Equal([3, 6, 9, 12], new[] { "late-", "varying-", "network-", "" }.Select(name => Of(name).Priority));
    }

    [Fact]
    public void What_no_mapping_can_tell_of_is_named_with_the_reason()
    {
        var day = new LocalDateTime(2025, 3, 4, 0, 0);
        var lost = new DisturbanceEffect.Lost();
        var export = Export(
            new("twice", new(), new DisturbanceEffect.Duplicate()), new("at-night", new() { From = day }, lost), new("now-and-then", new() { Chance = 0.5 }, lost), new("third", new() { Nth = 3 }, lost),
            new("every-other", new() { Every = 2 }, lost), new("readers", new() { Kind = "holders" }, lost), new("closed", new() { From = day }, new DisturbanceEffect.Maintenance()), new("first", new() { Nth = 1 }, lost));
        Assert.Equal(
            [
                "twice: an answer over HTTP comes once", "at-night: mappings know no time", "now-and-then: mappings know no chance",
                "third: mappings do not count: only the first request is told apart", "every-other: mappings do not count: only the first request is told apart", "readers: of holders nothing is exported",
            ],
            export.LeftOut);
        Assert.Equal(["first-OQSmuquc01req", "first-OQSmuquc02req", "first-OQSsiquc01req"], export.Mappings.Where(mapping => mapping.IsDisturbed).Select(mapping => mapping.Name).Order());
    }

    [Fact]
    public void An_answer_during_maintenance_is_the_centres()
    {
        var plan = DisturbanceFile.Read(Path.Combine(FixtureFolders.Disturbances, "night-maintenance.json"));
        var export = MappingsExport.Make(_register, _authority, new(2025, 3, 4, 1, 0), plan);
        Assert.Contains("BENCH-E01", export.Mappings.Single(mapping => mapping.Name == "OQSsiquc01req-nobody").Response.Template, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain", "'plain'")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("it's \"so\"", "concat('it', \"'\", 's \"so\"')")]
    public void A_text_is_an_xpath_literal_whatever_quotes_it_has(string text, string literal)
    {
        Assert.Equal(literal, XPathText.Literal(text));
        Assert.Equal(text, new System.Xml.XmlDocument().CreateNavigator()!.Evaluate(literal));
    }

    public void Dispose() => _authority.Dispose();

    private MappingsExport Export(params Disturbance[] disturbances) => MappingsExport.Make(_register, _authority, new(2025, 3, 3, 9, 0), disturbances);

    private static List<JsonElement> Read(MappingsExport export, string prefix)
    {
        using var json = JsonDocument.Parse(export.Files().Single(file => file.Path == $"mappings/{prefix}.json").Bytes);
        return [.. json.RootElement.GetProperty("mappings").Clone().EnumerateArray()];
    }

    private static string? Text(JsonElement mapping, string name) => mapping.GetProperty(name).GetString();

    private static string Compact(JsonElement response) => JsonSerializer.Serialize(response.GetProperty("delayDistribution"));
}
