using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Steps.Benching;

/// <summary>
/// What a scenario came to, as JSON. It follows from the log and the catalogue alone, fields in a fixed order, so that judging the stored
/// log again gives the same bytes.
/// </summary>
public static class FindingsFile
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The file's bytes.</summary>
    /// <param name="result">What the scenario came to.</param>
    /// <param name="log">The stored log, whose hash ties the findings to it.</param>
    /// <param name="complete">False when the log has no closing line.</param>
    public static byte[] Write(ScenarioResult result, ReadOnlySpan<byte> log, bool complete) =>
    [
        .. JsonSerializer.SerializeToUtf8Bytes(
            new Document(
                "conformance-findings",
                1,
                Convert.ToHexStringLower(SHA256.HashData(log)),
                complete,
                new(result.Case.File, result.Case.Title, result.Case.Line),
                result.Stored.Header.Device,
                result.Verdict,
                result.Owner,
                // The log's own words: those on the console may name paths of one machine.
                result.Log.Last<ScenarioBroke>()?.What.Describe() ?? result.Fault,
                [.. result.Findings.Select(Found)]),
            Json),
        (byte)'\n',
    ];

    private static Item Found(Finding finding) => new(
        finding.Requirement.Id,
        finding.Requirement.Level,
        finding.Check.Id,
        Text.Of(finding.Check.Statement),
        finding.Verdict,
        finding.Verdict == Verdict.Passed ? null : finding.Owner,
        finding.Expected,
        finding.Seen,
        finding.Verdict.IsGood() ? null : Text.Of(finding.Remedy),
        [.. finding.Evidence.Select(entry => new Proof(entry.Sequence, entry.ToString()))]);

    private sealed record Document(
        string Schema,
        int Version,
        string Log,
        bool Complete,
        Place Scenario,
        string Device,
        Verdict Verdict,
        Owner? Owner,
        string? Fault,
        IReadOnlyList<Item> Findings);

    private sealed record Place(string File, string Title, int Line);

    private sealed record Item(
        string Requirement,
        Level Level,
        string Check,
        Text Statement,
        Verdict Verdict,
        Owner? Owner,
        string Expected,
        string Seen,
        Text? Remedy,
        IReadOnlyList<Proof> Evidence);

    private sealed record Text(string En, string Ja)
    {
        public static Text Of(Wording wording) => new(wording.En, wording.Ja);
    }

    private sealed record Proof(int Seq, string Line);
}
