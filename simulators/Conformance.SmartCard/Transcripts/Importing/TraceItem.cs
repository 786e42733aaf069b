namespace Conformance.SmartCard.Transcripts.Importing;

/// <summary>One line of a trace that means something. Holds whatever was sent, PINs too: it is recorded, masked, and never printed.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="After">Time since the trace began; zero where the trace tells none.</param>
internal abstract record TraceItem(int Line, TimeSpan After)
{
    /// <summary>What the record's generated text would hold may not be seen.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"line {Line}");

    /// <summary>A command.</summary>
    public sealed record Command(int Line, TimeSpan After, byte[] Bytes) : TraceItem(Line, After);

    /// <summary>An answer; no bytes when the trace says that none came.</summary>
    public sealed record Answer(int Line, TimeSpan After, byte[] Bytes) : TraceItem(Line, After);

    /// <summary>An answer to reset.</summary>
    public sealed record Atr(int Line, TimeSpan After, byte[] Bytes) : TraceItem(Line, After);
}
