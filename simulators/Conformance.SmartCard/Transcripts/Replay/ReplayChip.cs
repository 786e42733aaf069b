using System.Globalization;

namespace Conformance.SmartCard.Transcripts.Replay;

/// <summary>
/// Plays a transcript back as a card: strictly in order, each recorded command gets the recorded answer. Power and reset change
/// nothing, since the daemon in between powers a card as it likes. A command with masked data stands for any data of the same length.
/// </summary>
/// <param name="script">What to play.</param>
/// <param name="report">Told of every command that was not due.</param>
public sealed class ReplayChip(ReplayScript script, Action<Deviation> report) : IChip
{
    /// <summary>6F00: what a command gets that is not due; the place in the transcript stays the same.</summary>
    public static readonly StatusWord Unexpected = new(0x6F00);

    private readonly Lock _gate = new();
    private int _next;
    private bool _isPowered;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr => script.Atr;

    /// <inheritdoc/>
    public bool IsPowered => Volatile.Read(ref _isPowered);

    /// <summary>How many exchanges were played.</summary>
    public int Played => Volatile.Read(ref _next);

    /// <summary>True once the last one was played.</summary>
    public bool IsFinished => Played == script.Exchanges.Count;

    /// <inheritdoc/>
    public void PowerOn() => Volatile.Write(ref _isPowered, true);

    /// <inheritdoc/>
    public void PowerOff() => Volatile.Write(ref _isPowered, false);

    /// <inheritdoc/>
    public void Reset() => PowerOn();

    /// <inheritdoc/>
    public ChipReaction React(ReadOnlySpan<byte> command, Span<byte> answer)
    {
        lock (_gate)
        {
            var due = _next < script.Exchanges.Count ? script.Exchanges[_next] : null;
            if ((due is null ? "the transcript ends before it" : WhyOther(due.Exchange.Command, command)) is { } why)
            {
                report(new(due, Outline(command), why));
                return ChipReaction.Answered([Unexpected.Sw1, Unexpected.Sw2], answer);
            }

            _next++;
            return Play(due!.Exchange, answer);
        }
    }

    private static ChipReaction Play(TranscriptEntry.Exchange exchange, Span<byte> buffer) => exchange switch
    {
        { Answer: { } answer } => ChipReaction.Answered(Convert.FromHexString(answer.Data + answer.Status), buffer),
        { Fault.Kind: TransportFaultKind.CardRemoved or TransportFaultKind.NoCard } => ChipReaction.Silent(ChipSilence.Pulled),
        _ => ChipReaction.Silent(ChipSilence.Mute),
    };

    private static string? WhyOther(RecordedCommand due, ReadOnlySpan<byte> command)
    {
        if (!CommandView.TryParse(command, out var view, out var error))
        {
            return due.Malformed == error && due.Header == Convert.ToHexString(command[..Math.Min(command.Length, 4)]) && due.Length == Math.Max(0, command.Length - 4)
                ? null
                : $"no command: {error}";
        }

        return (due.Header == Convert.ToHexString([view.Cla, view.Ins, view.P1, view.P2]), due.Length == view.Data.Length, due.Expected == view.Expected) switch
        {
            (false, _, _) => "another header",
            (_, false, _) => "another length of data",
            (_, _, false) => "another Le",
            _ => due.Data is null || due.Data == Convert.ToHexString(view.Data) ? null : "other data",
        };
    }

    private static string Outline(ReadOnlySpan<byte> command) => CommandView.TryParse(command, out var view, out var error)
        ? view.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{command.Length} bytes that are no command ({error})");
}
