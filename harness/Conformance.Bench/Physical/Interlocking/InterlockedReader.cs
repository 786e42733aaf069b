using Conformance.Bench.Physical.Cards;
using Conformance.SmartCard;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>
/// A physical reader whose every channel is interlocked. On every connection it finds out which card lies there, before anybody can use
/// it; within one connection the service sees to it that a card which is taken away or exchanged answers no more.
/// </summary>
/// <param name="inner">The reader; its channels are physical ones.</param>
/// <param name="key">Makes the card's token.</param>
/// <param name="policy">What is allowed.</param>
/// <param name="rules">The decisions.</param>
/// <param name="kept">Told of every command that was kept back.</param>
/// <param name="broke">Told of every transport failure that no later connection of this reader explains.</param>
internal sealed class InterlockedReader(
    ICardReader inner, TokenKey key, InterlockPolicy policy, InterlockRules rules, Action<InterlockRefusal> kept, Action<TransportFault> broke) : ICardReader
{
    private int _connections;

    public string Name => inner.Name;

    public bool IsCardPresent => inner.IsCardPresent;

    /// <summary>Which card the last connection led to.</summary>
    public CardIdentity Card { get; private set; } = CardIdentity.Unknown;

    public CardConnection Connect()
    {
        Card = CardIdentity.Unknown;
        switch (inner.Connect())
        {
            case CardConnection.Opened { Channel: IPhysicalChannel channel }:
                return Identified(channel);
            case CardConnection.Failed failed:
                broke(failed.Fault);
                return failed;
            default:
                throw new InvalidOperationException($"{Name} is no physical reader: it cannot keep other programs away");
        }
    }

    private CardConnection Identified(IPhysicalChannel channel)
    {
        var number = ++_connections;
        TransportFault? fault = null;
        if (rules.Identify(() => Identify(channel, out fault)) is { } card)
        {
            Card = card;
            // A card that answers no more because this reader was connected to again tells no news.
            return new CardConnection.Opened(new InterlockedChannel(
                channel, card, policy, rules, kept, fault => Tell(fault, fault.Kind == TransportFaultKind.CardReset && number < _connections)));
        }

        channel.Dispose();
        broke(fault!);
        return new CardConnection.Failed(fault!);
    }

    private CardIdentity? Identify(IPhysicalChannel channel, out TransportFault? fault)
    {
        switch (channel.TryHold())
        {
            case CardHold.Held(var hold):
                using (hold)
                {
                    return CardIdentification.Read(channel, key, out fault);
                }

            case CardHold.Refused(var refused):
                fault = refused;
                return null;
            default:
                throw new InvalidOperationException("a card is held or refused");
        }
    }

    private void Tell(TransportFault fault, bool isOurDoing)
    {
        if (!isOurDoing)
        {
            broke(fault);
        }
    }
}
