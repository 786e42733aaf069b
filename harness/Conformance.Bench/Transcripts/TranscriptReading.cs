using Conformance.SmartCard.Transcripts;

namespace Conformance.Bench.Transcripts;

/// <summary>What reading a transcript came to.</summary>
public abstract record TranscriptReading
{
    private TranscriptReading()
    {
    }

    /// <summary>Every line is there, the closing line included.</summary>
    public sealed record Complete(Transcript Transcript) : TranscriptReading;

    /// <summary>The writer died, or a line is none of a transcript.</summary>
    /// <param name="Line">The line that shows it, from 1.</param>
    /// <param name="Why">What is wrong with that line.</param>
    public sealed record Broken(int Line, string Why) : TranscriptReading;
}
