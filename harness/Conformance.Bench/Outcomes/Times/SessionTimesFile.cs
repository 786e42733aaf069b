using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Bench.Outcomes.Times;

/// <summary>session-times.json in a results folder: every session of a run (session-times.schema.json).</summary>
public static class SessionTimesFile
{
    /// <summary>The file's name in a results folder.</summary>
    public const string Name = "session-times.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The text of the file.</summary>
    /// <param name="model">The reader's model.</param>
    /// <param name="scenarios">Each scenario's log by its path in the folder, with its sessions.</param>
    public static string Write(string model, IEnumerable<(string Log, IReadOnlyList<SessionTime> Sessions)> scenarios) =>
        JsonSerializer.Serialize(new Document("conformance-session-times", 1, model, [.. scenarios.SelectMany(Sessions)]), Options) + "\n";

    private static IEnumerable<Session> Sessions((string Log, IReadOnlyList<SessionTime> Sessions) scenario) =>
        scenario.Sessions.Select(session => new Session(scenario.Log, session.Identity, session.Ending, session.Seconds, session.Steps));

    private sealed record Document(string Schema, int Version, string Model, IReadOnlyList<Session> Sessions);

    private sealed record Session(string Log, string? Identity, string? Ending, double Seconds, IReadOnlyList<StepTime> Steps);
}
