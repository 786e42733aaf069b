namespace Conformance.SmartCard.Transcripts;

/// <summary>Keeps a transcript in memory. Safe for use by several threads.</summary>
public sealed class TranscriptEntries : ITranscriptSink
{
    private readonly Lock _gate = new();
    private readonly List<TranscriptEntry> _entries = [];

    /// <summary>A copy of what was kept so far.</summary>
    public IReadOnlyList<TranscriptEntry> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <inheritdoc/>
    public void Append(TranscriptEntry entry)
    {
        lock (_gate)
        {
            _entries.Add(entry);
        }
    }
}
