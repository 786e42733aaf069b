using Conformance.Bench.Physical.Cards;
using Conformance.SmartCard;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>
/// The decisions of the interlock, each in a place of its own, so that each can be shown to matter: the tests seed a mistake into every
/// one of them. No mistaken form of it is in the product, where an option could reach it.
/// </summary>
internal class InterlockRules
{
    /// <summary>Which card a connection leads to: asked anew on every connection.</summary>
    public virtual CardIdentity? Identify(Func<CardIdentity?> ask) => ask();

    /// <summary>The EF that a command means: by its own short id, else the one selected.</summary>
    public virtual int? TargetOf(CommandApdu command, BelievedPosition position) => ShortFileIdentifier.Of(command.View) ?? position.File;

    /// <summary>What a command is.</summary>
    public virtual Inspection Inspect(CommandApdu command, BelievedPosition position) => CommandInspection.Inspect(command, position, TargetOf(command, position));

    /// <summary>Whether number files and 照合番号A may be touched: on a card that is shown to be a test card, and no other.</summary>
    public virtual bool MayTouchNumber(CardIdentity card) => card.IsTestCard;

    /// <summary>Tries that must stay left on the card: 0 for one that may be locked; null when nothing may be presented to it.</summary>
    public virtual int? FloorFor(InterlockPolicy policy, CardIdentity card) => card.Token switch
    {
        null => null,
        var token when policy.MayLock && token == policy.Sacrifice => 0,
        var token when token == policy.Arming?.Token => Math.Max(policy.Arming.Floor, Arming.LowestFloor),
        var token when token == policy.Sacrifice => Arming.LowestFloor,
        _ => null,
    };

    /// <summary>Whether a secret may be presented now: while other programs are kept away.</summary>
    public virtual bool IsAlone(bool isHeld) => isHeld;

    /// <summary>Whether the card is certain to be where the client believes it: if not, the reference is selected again.</summary>
    public virtual bool IsCertain(BelievedPosition position, bool isByShortId) => position.IsApplicationCertain && (isByShortId || position.IsFileCertain);

    /// <summary>The tries left, asked of the card just before.</summary>
    public virtual Transmission AskTries(Func<Transmission> ask) => ask();

    /// <summary>Whether a miss leaves at least the floor. Where the card may be locked there is nothing to spare.</summary>
    public virtual bool Spares(int triesLeft, int floor) => floor == 0 || triesLeft > floor;
}
