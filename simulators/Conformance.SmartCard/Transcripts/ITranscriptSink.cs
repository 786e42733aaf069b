namespace Conformance.SmartCard.Transcripts;

/// <summary>Keeps a transcript while it is made.</summary>
public interface ITranscriptSink
{
    /// <summary>Keeps one entry before it returns.</summary>
    void Append(TranscriptEntry entry);
}
