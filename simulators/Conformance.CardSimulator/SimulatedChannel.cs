using Conformance.SmartCard;

namespace Conformance.CardSimulator;

/// <summary>A channel to the card in a <see cref="SimulatedSlot"/>; disposing of it takes power from the card.</summary>
/// <param name="card">The card.</param>
/// <param name="pass">Lets the time pass that an answer takes.</param>
/// <param name="left">Told when the card leaves the slot of itself.</param>
internal sealed class SimulatedChannel(IChip card, Action<TimeSpan> pass, Action<ChipSilence> left) : ICardChannel
{
    private readonly Lock _gate = new();
    private readonly byte[] _response = new byte[ChipReaction.LongestAnswer];
    private TransportFault? _fault;
    private bool _isDisposed;

    public ReadOnlyMemory<byte> Atr => card.Atr;

    public Transmission Transmit(CommandApdu command)
    {
        ChipReaction reaction;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_fault is { } fault)
            {
                return new Transmission.Failed(fault);
            }

            reaction = card.React(command.ToBytes(), _response);
        }

        return Conclude(reaction);
    }

    // A new connection breaks this one, so nobody shares the card.
    public IDisposable Hold() => new NothingHeld();

    public void Dispose()
    {
        lock (_gate)
        {
            if (!_isDisposed && _fault is null)
            {
                card.PowerOff();
            }

            _isDisposed = true;
        }
    }

    // Outside the lock: the slot takes its own first and then this one.
    private Transmission Conclude(ChipReaction reaction)
    {
        if (reaction.Delay > TimeSpan.Zero)
        {
            pass(reaction.Delay);
        }

        switch (reaction.Silence)
        {
            case ChipSilence.None:
                return new Transmission.Answered(ResponseApdu.Parse(_response.AsSpan(0, reaction.Length))!);
            case ChipSilence.Mute:
                return new Transmission.Failed(new(TransportFaultKind.CardMute, 0, "The card does not answer."));
            default:
                left(reaction.Silence);
                return new Transmission.Failed(new(TransportFaultKind.CardRemoved, 0, "The card was pulled out."));
        }
    }

    public void Break(TransportFault fault)
    {
        lock (_gate)
        {
            _fault ??= fault;
        }
    }
}
