using Conformance.Bench.Physical.Cards;
using Conformance.SmartCard;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>
/// Stands below every way to a physical card and sends on what may be sent. What may not comes back as a transport fault of kind
/// Withheld, and is told to <paramref name="kept"/>. Before a secret is presented, other programs are shut out, the reference is selected
/// again where another program may have selected another since (which clears rights gained in that application), and the tries are asked.
/// </summary>
/// <param name="inner">The physical channel; it belongs to this one.</param>
/// <param name="card">Which card it leads to.</param>
/// <param name="policy">What is allowed.</param>
/// <param name="rules">The decisions.</param>
/// <param name="kept">Told of every command that was kept back.</param>
/// <param name="broke">Told of every transport failure.</param>
internal sealed class InterlockedChannel(
    IPhysicalChannel inner, CardIdentity card, InterlockPolicy policy, InterlockRules rules, Action<InterlockRefusal> kept, Action<TransportFault> broke) : ICardChannel
{
    private readonly BelievedPosition _position = new();
    private int _holds;

    public ReadOnlyMemory<byte> Atr => inner.Atr;

    public Transmission Transmit(CommandApdu command) => rules.Inspect(command, _position) switch
    {
        Inspection.Harmless => Send(command),
        Inspection.FileUse use => Use(command, use),
        Inspection.Presentation(var reference) => new GuardedPresentation(command, reference, card, policy, rules).Run(this),
        Inspection.Change(var reference) => new GuardedPresentation(command, reference, card, policy, rules) { MustKeepRights = true }.Run(this),
        Inspection.Denied(var rule, var what) => Refuse(command, rule, what),
        _ => throw new InvalidOperationException("an inspection has no other outcome"),
    };

    public IDisposable Hold()
    {
        switch (inner.TryHold())
        {
            case CardHold.Held(var hold):
                _holds++;
                return new Release(this, hold);
            default:
                return new NothingHeld();
        }
    }

    public void Dispose() => inner.Dispose();

    /// <summary>Where the card is believed to be.</summary>
    internal BelievedPosition Position => _position;

    /// <summary>Whether other programs are kept away now.</summary>
    internal bool IsHeld => _holds > 0;

    internal Transmission Send(CommandApdu command)
    {
        var outcome = inner.Transmit(command);
        _position.Follow(command, outcome, IsHeld);
        if (outcome is Transmission.Failed(var fault))
        {
            broke(fault);
        }

        return outcome;
    }

    internal Transmission Refuse(CommandApdu command, InterlockRule rule, string what)
    {
        var refusal = new InterlockRefusal(rule, command.ToString(), what, Remedies.Of(rule, card));
        kept(refusal);
        return refusal.ToTransmission();
    }

    /// <summary>
    /// Reading, and signing. An EF selected while other programs could act is selected again, which costs no rights. Ids that belong to
    /// the individual number in some application are let through only where the application is certain.
    /// </summary>
    private Transmission Use(CommandApdu command, Inspection.FileUse use)
    {
        if (!rules.MayTouchNumber(card) && NumberFiles.MayBe(use.File, _position))
        {
            return Refuse(command, InterlockRule.IndividualNumber, $"EF {use.File:X4}, which holds the individual number or may be taken for it");
        }

        if (!use.IsCurrent || _position.IsFileCertain)
        {
            return Send(command);
        }

        using var hold = Hold();
        if (!IsHeld)
        {
            return Refuse(command, InterlockRule.NotExclusive, "use of an EF that another program may have exchanged");
        }

        return Send(Selection.File(use.File)) switch
        {
            Transmission.Answered({ Status.IsSuccess: true }) => Send(command),
            Transmission.Failed failed => failed,
            _ => Refuse(command, InterlockRule.TargetUnknown, $"EF {use.File:X4} cannot be selected any more: another program uses the card"),
        };
    }

    private sealed class Release(InterlockedChannel channel, IDisposable hold) : IDisposable
    {
        private bool _isDone;

        public void Dispose()
        {
            if (_isDone)
            {
                return;
            }

            _isDone = true;
            if (--channel._holds == 0)
            {
                channel._position.Release();
            }

            hold.Dispose();
        }
    }
}
