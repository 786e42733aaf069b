namespace Conformance.ReaderSimulator;

/// <summary>
/// One state of the reader. States do not change: whatever happens leads to a transition to another one, or to nothing (null).
/// A state with a screen waits for people; a state without one works in <see cref="EnterAsync"/> and leaves the old screen up.
/// </summary>
internal abstract class ReaderState(Desk desk)
{
    /// <summary>Name in the log: the screen's id, or that of the work.</summary>
    public abstract string Name { get; }

    /// <summary>How long the screen waits; null for ever.</summary>
    public virtual TimeSpan? Timeout => null;

    /// <summary>True while a card is believed to lie in the slot.</summary>
    public virtual bool HoldsCard => true;

    /// <summary>True when the PIN pad is shown and has room for a digit.</summary>
    public virtual bool TakesKeys => false;

    /// <summary>True while the camera is on.</summary>
    public virtual bool TakesFrames => false;

    /// <summary>True while staff are asked for their sight check.</summary>
    public virtual bool AwaitsSight => false;

    protected Desk Desk { get; } = desk;

    /// <summary>The screen; called once, when the state is entered.</summary>
    public virtual Screen? BuildScreen() => null;

    public virtual Task<Transition?> EnterAsync() => Task.FromResult<Transition?>(null);

    public virtual Transition? CardPlaced() => null;

    public virtual Transition? PhoneHeld() => null;

    /// <summary>From wherever a card lies, back to idle.</summary>
    public Transition? CardTaken() => HoldsCard ? new(Desk.Start(), Cause.CardTaken) : null;

    public virtual Transition? Touch(string button) => null;

    public virtual Transition? TouchKey(int place) => null;

    public virtual Transition? Look(FaceFrame frame) => null;

    public virtual Transition? SightDecided(bool same) => null;

    /// <summary>Visual mode or emergency viewing was switched on or off while this state was shown.</summary>
    public virtual Transition? ModeChanged() => null;

    public virtual Transition? TimedOut() => null;
}
