using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Bench.Transcripts;

/// <summary>
/// What is recorded at one desk: each exchange with the cards, field by field. Verdicts are founded on the observation log, which has of
/// an exchange what checks judge; this is for whoever looks for the cause, and to be played back.
/// </summary>
public sealed class DeskTranscript : IDisposable
{
    private readonly TranscriptFileSink _sink;
    private readonly TranscriptRecorder _recorder;

    /// <summary>Records into a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="card">Whose card is first.</param>
    /// <param name="binding">The way to the card.</param>
    /// <param name="masking">What is not kept.</param>
    /// <param name="time">The desk's clock.</param>
    /// <exception cref="BenchFaultException">The file cannot be made; later, that it cannot be written.</exception>
    public DeskTranscript(string path, string card, string binding, Masking masking, TimeProvider time)
    {
        _sink = TranscriptFileSink.Create(path, new(Observation.Stored.LogHeader.ThisBuild, masking.Origin, card, binding, masking.KeyId));
        _recorder = new(_sink, masking, time);
    }

    /// <summary>The reader, with everything recorded that goes through it.</summary>
    public ICardReader Watch(ICardReader reader) => new RecordingReader(reader, _recorder);

    /// <summary>A card was put in.</summary>
    public void Inserted(string card) => _recorder.Inserted(card);

    /// <summary>The card was taken.</summary>
    public void Removed() => _recorder.Removed();

    /// <summary>Nothing more comes: the transcript is whole.</summary>
    public void Dispose()
    {
        _sink.Close();
        _sink.Dispose();
    }
}
