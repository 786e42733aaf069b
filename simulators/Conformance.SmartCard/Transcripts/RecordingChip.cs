namespace Conformance.SmartCard.Transcripts;

/// <summary>A chip whose every exchange is recorded where the reader's contacts are, whoever uses the reader.</summary>
public sealed class RecordingChip(IChip inner, TranscriptRecorder recorder) : IChip
{
    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr => inner.Atr;

    /// <inheritdoc/>
    public bool IsPowered => inner.IsPowered;

    /// <inheritdoc/>
    public void PowerOn()
    {
        inner.PowerOn();
        recorder.PoweredOn(inner.Atr);
    }

    /// <inheritdoc/>
    public void PowerOff()
    {
        if (inner.IsPowered)
        {
            inner.PowerOff();
            recorder.PoweredOff();
        }
    }

    /// <inheritdoc/>
    public void Reset()
    {
        inner.Reset();
        recorder.Reset(inner.Atr);
    }

    /// <inheritdoc/>
    public ChipReaction React(ReadOnlySpan<byte> command, Span<byte> answer)
    {
        var reaction = inner.React(command, answer);
        switch (reaction.Silence)
        {
            case ChipSilence.None:
                recorder.Answered(command, answer[..reaction.Length]);
                break;
            case ChipSilence.Mute:
                recorder.Failed(command, new(TransportFaultKind.CardMute, 0, "The card does not answer."));
                break;
            default:
                recorder.Failed(command, new(TransportFaultKind.CardRemoved, 0, "The card was pulled out."));
                recorder.Removed();
                break;
        }

        return reaction;
    }
}
