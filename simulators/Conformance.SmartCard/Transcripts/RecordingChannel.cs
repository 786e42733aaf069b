namespace Conformance.SmartCard.Transcripts;

/// <summary>A channel whose every exchange is recorded.</summary>
public sealed class RecordingChannel(ICardChannel inner, TranscriptRecorder recorder) : ICardChannel
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr => inner.Atr;

    /// <inheritdoc/>
    public Transmission Transmit(CommandApdu command)
    {
        var transmission = inner.Transmit(command);
        switch (transmission)
        {
            case Transmission.Answered(var response):
                recorder.Answered(command.ToBytes(), response.ToBytes());
                break;
            case Transmission.Failed(var fault):
                recorder.Failed(command.ToBytes(), fault);
                break;
        }

        return transmission;
    }

    /// <inheritdoc/>
    public IDisposable Hold() => inner.Hold();

    /// <inheritdoc/>
    public void Dispose()
    {
        inner.Dispose();
        recorder.PoweredOff();
    }
}
