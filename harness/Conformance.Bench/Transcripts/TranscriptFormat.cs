namespace Conformance.Bench.Transcripts;

/// <summary>What the first line of a transcript's file says of the file itself.</summary>
internal static class TranscriptFormat
{
    public const string Schema = "conformance-transcript";
    public const int Version = 1;
}
