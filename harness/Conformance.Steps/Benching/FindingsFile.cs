using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;

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
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
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
            new StoredFindings(
                StoredFindings.CurrentSchema,
                StoredFindings.CurrentVersion,
                Convert.ToHexStringLower(SHA256.HashData(log)),
                complete,
                new(result.Case.File, result.Case.Title, result.Case.Line),
                result.Stored.Header.Device,
                result.Verdict,
                result.Owner,
                // The log's own words: those on the console may name paths of one machine.
                result.Log.Last<ScenarioBroke>()?.What.Describe() ?? result.Fault,
                [.. result.Findings.Select(StoredFinding.Of)]),
            Json),
        (byte)'\n',
    ];

    /// <summary>Reads a file.</summary>
    /// <exception cref="BenchFaultException">It cannot be read, or is no findings file of this version.</exception>
    public static StoredFindings Read(string path)
    {
        try
        {
            var read = JsonSerializer.Deserialize<StoredFindings>(File.ReadAllBytes(path), Json);
            return read is { Schema: StoredFindings.CurrentSchema, Version: StoredFindings.CurrentVersion, Scenario: not null, Findings: not null }
                ? read
                : throw Fault($"{path}: these are no findings of version {StoredFindings.CurrentVersion}");
        }
        catch (JsonException broken)
        {
            throw Fault($"{path}, line {broken.LineNumber + 1}, {broken.Path ?? "$"}: these are no findings");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault($"{path}: {fault.Message}");
        }
    }

    private static BenchFaultException Fault(string what) =>
        new(Owner.Configuration, what, "'conformance judge' makes findings of the stored logs again");
}
