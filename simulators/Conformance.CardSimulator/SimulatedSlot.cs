using Conformance.SmartCard;

namespace Conformance.CardSimulator;

/// <summary>A reader in this process: cards are put in and taken out by method calls. Safe for use by several threads.</summary>
/// <param name="name">The reader's name.</param>
/// <param name="pass">Lets the time pass that a late answer takes; null where nobody measures it.</param>
public sealed class SimulatedSlot(string name, Action<TimeSpan>? pass = null) : ICardReader
{
    private readonly Lock _gate = new();
    private IChip? _card;
    private Action<TransportFault>? _breakChannel;

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public bool IsCardPresent
    {
        get
        {
            lock (_gate)
            {
                return _card is not null;
            }
        }
    }

    /// <summary>Puts a card in.</summary>
    /// <exception cref="InvalidOperationException">There is one already.</exception>
    public void Insert(IChip card)
    {
        lock (_gate)
        {
            _card = _card is null ? card : throw new InvalidOperationException($"There is a card in {Name} already: remove it first.");
        }
    }

    /// <summary>Takes the card out; a channel that is open answers <see cref="TransportFaultKind.CardRemoved"/> from now on.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public void Remove()
    {
        lock (_gate)
        {
            var card = _card ?? throw new InvalidOperationException($"There is no card in {Name} to remove.");
            BreakOff(card);
            _card = null;
        }
    }

    /// <summary>Powers the card on. A channel that was open before answers <see cref="TransportFaultKind.CardReset"/> from now on.</summary>
    public CardConnection Connect()
    {
        lock (_gate)
        {
            if (_card is null)
            {
                return new CardConnection.Failed(new(TransportFaultKind.NoCard, 0, $"There is no card in {Name}."));
            }

            _breakChannel?.Invoke(new(TransportFaultKind.CardReset, 0, $"The card in {Name} was reset by another connection."));
            _card.PowerOn();
            var card = _card;
            var channel = new SimulatedChannel(card, pass ?? (_ => { }), why => Leave(card, why));
            _breakChannel = channel.Break;
            return new CardConnection.Opened(channel);
        }
    }

    // Another card in its place is the same object to the slot: what is powered next is that one.
    private void Leave(IChip card, ChipSilence why)
    {
        lock (_gate)
        {
            if (_card == card)
            {
                BreakOff(card);
                _card = why == ChipSilence.Swapped ? card : null;
            }
        }
    }

    private void BreakOff(IChip card)
    {
        _breakChannel?.Invoke(new(TransportFaultKind.CardRemoved, 0, $"The card was taken out of {Name}."));
        _breakChannel = null;
        card.PowerOff();
    }
}
