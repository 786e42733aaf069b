using System.Text;
using System.Text.Json.Nodes;
using Conformance.Bench.Judgement;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Issuing;
using Conformance.Certification.Recording;
using Conformance.Certification.Statements;
using Conformance.Harness.Tests.Bench;
using Conformance.Harness.Tests.Cli;

namespace Conformance.Harness.Tests.Certification;

/// <summary>The schemas of a bundle's files, held against what is written: it fits, and nothing else does.</summary>
[Collection(OneCertificate.Name)]
[Trait("Needs", "bench")]
public sealed class BundleSchemaTests(CertifiedBundle bundle)
{
    // Words in the place of names: any may stand there.
    private static readonly string[] OpenObjects = ["$.counts.scenarios", "$.counts.requirements"];

    [Theory]
    [InlineData("Conformance.Bench/Outcomes/Plans/run-plan", "run/run-plan.json")]
    [InlineData("Conformance.Bench/Outcomes/Records/run", "run/run.json")]
    [InlineData("Conformance.Steps/Benching/findings", "run/findings/")]
    [InlineData("Conformance.Steps/Benching/findings", "qualification/after/findings/")]
    [InlineData("Conformance.Certification/Certificates/certificate", BundleNames.Certificate)]
    [InlineData("Conformance.Certification/Devices/device", BundleNames.Device)]
    [InlineData("Conformance.Certification/Kills/kills", BundleNames.Kills)]
    [InlineData("Conformance.Certification/Qualifying/qualification", "qualification/before/qualification.json")]
    [InlineData("Conformance.Certification/Recording/order", BundleNames.Order)]
    [InlineData("Conformance.Certification/Statements/statement", BundleNames.Statement)]
    [InlineData("Conformance.Bench/Transcripts/transcript", "run/transcripts/")]
    [InlineData("Conformance.Bench/Observation/Stored/observation-log", "run/logs/")]
    public void Every_file_of_a_bundle_fits_its_schema_and_with_any_member_changed_does_not(string schema, string begin)
    {
        var check = Schema(schema);
        var files = new BundleFiles(bundle.Folder);
        var texts = files.Names().Where(name => name.StartsWith(begin, StringComparison.Ordinal)).Select(name => Encoding.UTF8.GetString(files.Read(name)!)).ToList();
        Assert.NotEmpty(texts);
        var documents = schema.EndsWith("transcript", StringComparison.Ordinal) || schema.EndsWith("log", StringComparison.Ordinal)
            ? texts.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList()
            : texts;
        Assert.All(documents, document => Assert.Empty(check.Faults(document)));
        // Lines of files of lines have tests of their own for what does not fit.
        Held(check, documents[0]);
    }

    [Fact]
    public void So_does_what_lies_in_a_bundle_that_was_refused_or_interrupted()
    {
        Held(Schema("Conformance.Certification/Issuing/refused"), Encoding.UTF8.GetString(RefusalFile.Write(CertificateTerms.Of(Certificate)!, [new(RefusalIds.Unfinished, "why")])));
        Held(Schema("Conformance.Certification/Recording/resumed"), Encoding.UTF8.GetString(ResumptionsFile.Write([new("2026-11-22T03:04:05Z", BundleNames.Run, "interrupted/001-a-1-1.jsonl")])!));
        var place = new CertifiedInterruption(BundleNames.Run, "2026-11-22T03:04:05Z", 1, "a.feature", "A", new("interrupted/001-a-1-1.jsonl", new('0', 64)), [new("c", "r", Verdict.Passed)]);
        var interrupted = Certificate with { Interruptions = [place, place with { Stage = BundleNames.Qualifications[1], Number = null, File = null, Title = null, Observed = null, Checks = null }] };
        Held(Schema("Conformance.Certification/Certificates/certificate"), Encoding.UTF8.GetString(BundleJson.Write(interrupted)));
        Held(Schema("Conformance.Certification/Statements/statement"), Encoding.UTF8.GetString(BundleJson.Write(Statement.Over(new(bundle.Folder), interrupted))));
    }

    private Certificate Certificate => BundleJson.Read<Certificate>(new BundleFiles(bundle.Folder).Read(BundleNames.Certificate)!);

    private static SchemaCheck Schema(string name) => new(File.ReadAllText(Path.Combine(CommandLine.Root, "harness", name + ".schema.json")));

    private static void Held(SchemaCheck schema, string text)
    {
        Assert.Empty(schema.Faults(text));
        var places = Places(JsonNode.Parse(text)!).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, place =>
        {
            Assert.NotEmpty(schema.Faults(Changed(text, place, (parent, name, value) =>
            {
                parent.Remove(name);
                parent.Add(name + "x", value);
            })));
            Assert.True(!IsText(text, place) || schema.Faults(Changed(text, place, (parent, name, _) => parent[name] = 0.5)).Count > 0, place);
        });
    }

    // Of a list the first item speaks for all.
    private static IEnumerable<string> Places(JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => (OpenObjects.Any(open => fields.GetPath().StartsWith(open, StringComparison.Ordinal)) ? [] : new[] { $"{fields.GetPath()}/{field.Key}" })
            .Concat(field.Value is { } value ? Places(value) : [])),
        JsonArray { Count: > 0 } items => Places(items[0]!),
        _ => [],
    };

    private static bool IsText(string text, string place) => Parent(JsonNode.Parse(text)!, place) is var (parent, name) && parent[name] is JsonValue value && value.TryGetValue<string>(out _);

    private static string Changed(string text, string place, Action<JsonObject, string, JsonNode?> change)
    {
        var document = JsonNode.Parse(text)!;
        var (parent, name) = Parent(document, place);
        change(parent, name, parent[name]);
        return document.ToJsonString();
    }

    private static (JsonObject Parent, string Name) Parent(JsonNode document, string place)
    {
        var at = place.LastIndexOf('/');
        return (All(document).OfType<JsonObject>().First(node => node.GetPath() == place[..at]), place[(at + 1)..]);
    }

    private static IEnumerable<JsonNode> All(JsonNode node) => (node switch
    {
        JsonObject fields => fields.Select(field => field.Value),
        JsonArray { Count: > 0 } items => [items[0]],
        _ => [],
    }).OfType<JsonNode>().SelectMany(All).Prepend(node);
}
