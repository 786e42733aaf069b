using System.Text.Json.Serialization;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Bench.Transcripts;

/// <summary>One line of a transcript's file, as transcript.schema.json describes it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Opened), OpenedType)]
[JsonDerivedType(typeof(Exchanged), "exchange")]
[JsonDerivedType(typeof(Occurred), "event")]
[JsonDerivedType(typeof(Closed), "transcript-closed")]
internal abstract record TranscriptLine
{
    public const string OpenedType = "transcript-opened";

    private TranscriptLine()
    {
    }

    /// <summary>The first line.</summary>
    public sealed record Opened(string Schema, int Version, string Build, CardOrigin Origin, string Card, string Binding, string MaskKey) : TranscriptLine;

    /// <summary>A command and what came of it.</summary>
    public sealed record Exchanged(int Seq, string At, RecordedCommand Command, RecordedAnswer? Answer, RecordedFault? Fault) : TranscriptLine;

    /// <summary>Something else than a command.</summary>
    public sealed record Occurred(int Seq, string At, CardEvent Event, string? Atr, string? Card) : TranscriptLine;

    /// <summary>The last line.</summary>
    public sealed record Closed(int Entries) : TranscriptLine;
}
