using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Steps.Matrix;

namespace Conformance.Reporting.Matrix;

/// <summary>A kill matrix as JSON, for other programs and for putting parts together.</summary>
public static class MatrixFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>The text of the file.</summary>
    public static string Write(KillMatrix matrix) => JsonSerializer.Serialize(matrix, Options) + "\n";

    /// <summary>Reads a file.</summary>
    /// <exception cref="BenchFaultException">It is missing or not a matrix.</exception>
    public static KillMatrix Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<KillMatrix>(File.ReadAllText(file), Options) ?? throw new JsonException("the file is empty");
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Harness, $"{file}: {fault.Message}", "run the matrix again");
        }
    }
}
