using System.Text.Json;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Records;

/// <summary>run.json: fields in a fixed order, indented, line feeds, UTF-8; the same run gives the same bytes.</summary>
public static class RunFile
{
    /// <summary>The file's name in a results folder.</summary>
    public const string Name = "run.json";

    /// <summary>The text of the file.</summary>
    public static string Write(RunRecord run) => JsonSerializer.Serialize(run, RecordJson.Options) + "\n";

    /// <summary>Reads a file, or the one in a results folder.</summary>
    /// <exception cref="BenchFaultException">It cannot be read, or is no run of this version.</exception>
    public static RunRecord Read(string path)
    {
        var file = File.Exists(path) ? path : Path.Combine(path, Name);
        try
        {
            var run = JsonSerializer.Deserialize<RunRecord>(File.ReadAllText(file), RecordJson.Options);
            return run?.Schema == RunRecord.CurrentSchema
                ? run
                : throw Fault($"{file}: this is no run of version {RunRecord.CurrentSchema}");
        }
        catch (JsonException broken)
        {
            throw Fault($"{file}, line {broken.LineNumber + 1}, {broken.Path ?? "$"}: this is no record of a run");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault($"{file}: {fault.Message}");
        }
    }

    private static BenchFaultException Fault(string what) =>
        new(Owner.Configuration, what, "'harness/conformance run' writes it at the end of a run, into the folder of --results");
}
