namespace Conformance.SmartCard.Transcripts;

/// <summary>
/// Turns what goes between a card and its user into entries of a transcript. What may not be kept is masked here, before anything else
/// sees it. Safe for use by several threads.
/// </summary>
/// <param name="sink">Keeps the entries.</param>
/// <param name="masking">What is not kept.</param>
/// <param name="time">When it happens.</param>
public sealed class TranscriptRecorder(ITranscriptSink sink, Masking masking, TimeProvider time)
{
    private const int HeaderLength = 4;

    private readonly Lock _gate = new();
    private readonly CardPosition _position = new();

    /// <summary>A card was put in.</summary>
    /// <param name="card">Whose, where that is known.</param>
    public void Inserted(string? card = null) => Note(CardEvent.Inserted, default, card);

    /// <summary>The card got power.</summary>
    public void PoweredOn(ReadOnlyMemory<byte> atr) => Note(CardEvent.PoweredOn, atr);

    /// <summary>The card lost power.</summary>
    public void PoweredOff() => Note(CardEvent.PoweredOff);

    /// <summary>The card was reset without losing power.</summary>
    public void Reset(ReadOnlyMemory<byte> atr) => Note(CardEvent.Reset, atr);

    /// <summary>The card left the reader.</summary>
    public void Removed() => Note(CardEvent.Removed);

    /// <summary>The card answered.</summary>
    /// <param name="command">The command's bytes, whatever they are.</param>
    /// <param name="answer">Data and status word.</param>
    /// <exception cref="ArgumentException">The answer has no status word.</exception>
    public void Answered(ReadOnlySpan<byte> command, ReadOnlySpan<byte> answer)
    {
        var response = ResponseApdu.Parse(answer) ?? throw new ArgumentException("An answer ends in a status word.", nameof(answer));
        lock (_gate)
        {
            if (CommandView.TryParse(command, out var view, out var error))
            {
                var recorded = Of(view);
                sink.Append(new TranscriptEntry.Exchange(Now, recorded, Of(response, masking.MayKeepAnswer(view, _position, response.Data.Span)), null));
                _position.Follow(view, response.Status);
            }
            else
            {
                sink.Append(new TranscriptEntry.Exchange(Now, Malformed(command, error!), Of(response, mayKeep: false), null));
            }
        }
    }

    /// <summary>The card did not answer.</summary>
    public void Failed(ReadOnlySpan<byte> command, TransportFault fault)
    {
        lock (_gate)
        {
            var recorded = CommandView.TryParse(command, out var view, out var error) ? Of(view) : Malformed(command, error!);
            sink.Append(new TranscriptEntry.Exchange(Now, recorded, null, new(fault.Kind, fault.NativeCode)));
            // Whether the card carried it out is not known.
            _position.Lose();
        }
    }

    private DateTimeOffset Now => time.GetUtcNow();

    private void Note(CardEvent what, ReadOnlyMemory<byte> atr = default, string? card = null)
    {
        lock (_gate)
        {
            sink.Append(new TranscriptEntry.Occurrence(Now, what, atr.IsEmpty ? null : Convert.ToHexString(atr.Span), card));
            _position.Restart();
        }
    }

    private RecordedCommand Of(in CommandView command) => new(
        Convert.ToHexString([command.Cla, command.Ins, command.P1, command.P2]),
        command.Data.Length > 0 && Masking.MayKeepData(command) ? Convert.ToHexString(command.Data) : null,
        command.Data.Length,
        command.Expected,
        null,
        CommandDecoder.Decode(command, _position));

    // What stands behind the header may be a PIN with a wrong length before it.
    private static RecordedCommand Malformed(ReadOnlySpan<byte> command, string error)
    {
        var header = command[..Math.Min(command.Length, HeaderLength)];
        return new(Convert.ToHexString(header), null, command.Length - header.Length, null, error, new("(not a command)"));
    }

    private RecordedAnswer Of(ResponseApdu response, bool mayKeep)
    {
        var data = response.Data.Span;
        return new(
            data.Length > 0 && mayKeep ? Convert.ToHexString(data) : null,
            data.Length,
            data.Length > 0 && !mayKeep ? masking.HashOf(data) : null,
            response.Status.ToString(),
            StatusText.Of(response.Status));
    }
}
