using System.Text.Json.Serialization;

namespace Conformance.Bench.Observation.Stored;

/// <summary>One line of a stored log. "Prev" is the SHA-256 of the line before, in lower-case hexadecimal.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Opened), OpenedType)]
[JsonDerivedType(typeof(Entry), EntryType)]
[JsonDerivedType(typeof(Closed), ClosedType)]
internal abstract record LogLine
{
    public const string OpenedType = "log-opened";
    public const string EntryType = "observed";
    public const string ClosedType = "log-closed";

    private LogLine()
    {
    }

    /// <summary>The first line.</summary>
    public sealed record Opened(
        string Schema, int Version, string Build, LoggedScenario Scenario, string Device, string Binding, int Seed, string? RequirementSet) : LogLine;

    /// <summary>One observation.</summary>
    public sealed record Entry(int Seq, string At, string Prev, Observed What) : LogLine;

    /// <summary>The last line.</summary>
    public sealed record Closed(int Entries, string Prev) : LogLine;
}
