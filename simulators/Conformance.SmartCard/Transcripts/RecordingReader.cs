namespace Conformance.SmartCard.Transcripts;

/// <summary>A reader whose every connection is recorded.</summary>
public sealed class RecordingReader(ICardReader inner, TranscriptRecorder recorder) : ICardReader
{
    /// <inheritdoc/>
    public string Name => inner.Name;

    /// <inheritdoc/>
    public bool IsCardPresent => inner.IsCardPresent;

    /// <inheritdoc/>
    public CardConnection Connect()
    {
        var connection = inner.Connect();
        if (connection is not CardConnection.Opened(var channel))
        {
            return connection;
        }

        recorder.PoweredOn(channel.Atr);
        return new CardConnection.Opened(new RecordingChannel(channel, recorder));
    }
}
