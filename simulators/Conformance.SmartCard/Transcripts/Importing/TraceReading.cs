namespace Conformance.SmartCard.Transcripts.Importing;

/// <summary>What reading a trace came to.</summary>
public abstract record TraceReading
{
    private TraceReading()
    {
    }

    /// <summary>Every line was read, and the recorder has it.</summary>
    /// <param name="Exchanges">How many commands there were.</param>
    public sealed record Imported(int Exchanges) : TraceReading;

    /// <summary>Lines that cannot be read; nothing was recorded.</summary>
    public sealed record Refused(IReadOnlyList<TraceFault> Faults) : TraceReading;
}
