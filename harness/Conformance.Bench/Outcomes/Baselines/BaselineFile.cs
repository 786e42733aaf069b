using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Baselines;

/// <summary>A file of accepted findings: one line each, sorted, so that two of them can be compared line by line. The tool writes it; its form is baseline.schema.json.</summary>
public static class BaselineFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    /// <summary>The text of the file.</summary>
    public static string Text(Baseline baseline) => string.Join(
        '\n',
        [
            "{",
            $"  \"schema\": {baseline.Schema},",
            $"  \"device\": {JsonSerializer.Serialize(baseline.Device, Options)},",
            "  \"accepted\": [",
            .. baseline.Accepted.Select((one, index) => $"    {JsonSerializer.Serialize(one, Options)}{(index < baseline.Accepted.Count - 1 ? "," : "")}"),
            "  ]",
            "}",
            "",
        ]);

    /// <summary>Writes the file; whoever reads it meanwhile sees the old one or the new one.</summary>
    /// <exception cref="BenchFaultException">It cannot be written.</exception>
    public static void Write(string file, Baseline baseline) => Guarded(file, () =>
    {
        File.WriteAllText(file + ".new", Text(baseline));
        File.Move(file + ".new", file, overwrite: true);
        return true;
    });

    /// <summary>Reads the file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="device">Model of the device that is run.</param>
    /// <exception cref="BenchFaultException">It cannot be read, is no such file, or is of another device; says where.</exception>
    public static Baseline Read(string file, string device)
    {
        var baseline = Guarded(file, () => JsonSerializer.Deserialize<Baseline>(File.ReadAllText(file), Options));
        if (baseline is not { Schema: Baseline.CurrentSchema, Device: not null, Accepted: not null })
        {
            throw Fault($"{file}: this is no baseline of version {Baseline.CurrentSchema}, with schema, device and accepted");
        }

        foreach (var (one, index) in baseline.Accepted.Select((one, index) => (one, index)))
        {
            if (WhyNone(one) is { } why)
            {
                throw Fault($"{file}, $.accepted[{index}]: {why}");
            }
        }

        return baseline.Device == device
            ? baseline
            : throw Fault($"{file}, $.device: this baseline is of {baseline.Device}, and the run of {device}", "keep one file for each device");
    }

    private static string? WhyNone(Acceptance? one) =>
        string.IsNullOrEmpty(one?.Check) ? "an acceptance names a check"
        : one.File is null != one.Scenario is null ? "file and scenario go together"
        : one.Verdict is not (Verdict.Failed or Verdict.NotTestable) ? "what can be accepted is failed or notTestable"
        : one is { Scenario: null, Verdict: Verdict.Failed } ? "what failed has a file and a scenario"
        : null;

    private static T Guarded<T>(string file, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (JsonException broken)
        {
            throw Fault($"{file}, line {broken.LineNumber + 1}, {broken.Path ?? "$"}: this is no baseline");
        }
        catch (FileNotFoundException)
        {
            throw Fault($"{file}: there is no such file");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault($"{file}: {fault.Message}", "give --baseline a file that can be read and written");
        }
    }

    private static BenchFaultException Fault(string what, string hint = "'harness/conformance run --baseline FILE --accept' writes it from a run") => new(Owner.Configuration, what, hint);
}
