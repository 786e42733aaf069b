namespace Conformance.Bench.Observation.Stored;

/// <summary>What reading a stored log came to.</summary>
public abstract record LogReading
{
    private LogReading()
    {
    }

    /// <summary>Every line is there, in order and unchanged, the closing line included.</summary>
    /// <param name="Stored">What it holds.</param>
    public sealed record Complete(StoredLog Stored) : LogReading;

    /// <summary>The writer died: the lines that are there are in order and unchanged, the closing line is not.</summary>
    /// <param name="Stored">What it holds.</param>
    /// <param name="AfterLine">The last whole line, from 1.</param>
    /// <param name="Dropped">Which half-written line was left out; null when the file ends with a whole one.</param>
    public sealed record Incomplete(StoredLog Stored, int AfterLine, string? Dropped) : LogReading;

    /// <summary>The file is no log, or one that was changed after it was written.</summary>
    /// <param name="Line">The line that shows it, from 1.</param>
    /// <param name="Why">What is wrong with that line.</param>
    public sealed record Broken(int Line, string Why) : LogReading;
}
