namespace Conformance.CardSimulator.Defects;

/// <summary>
/// A mistake seeded into a simulated card, to prove that the bench notices it. Each hook is given what a right card would do and
/// answers what this one does; by default the same. An object belongs to one card.
/// </summary>
public abstract class CardDefect
{
    /// <summary>The name used in scenarios and reports, in kebab-case.</summary>
    public abstract string Name { get; }

    /// <summary>True once the card behaved differently because of this defect. A seeded defect that never acted proves nothing.</summary>
    public bool IsInjected { get; internal set; }

    /// <summary>Whether a reference with no tries left refuses; right is always true.</summary>
    internal virtual bool StaysBlocked(bool right, bool pinIsRight) => right;

    /// <summary>Whether the presented PIN verifies.</summary>
    internal virtual bool Accepts(bool right) => right;

    /// <summary>The counter after a PIN was verified.</summary>
    internal virtual int TriesAfterSuccess(int right, int before) => right;

    /// <summary>The counter after a PIN was refused.</summary>
    internal virtual int TriesAfterFailure(int right, int before) => right;

    /// <summary>The counter after a 照合番号 was misread, of which there are more tries than of a PIN.</summary>
    internal virtual int TriesAfterMisread(int right, int before) => right;

    /// <summary>The counter after power was lost in VERIFY: what was written before the comparison.</summary>
    internal virtual int TriesAfterInterruption(int right, int before) => right;

    /// <summary>The counter after the key was used without the PIN.</summary>
    internal virtual int TriesAfterPinlessUse(int right, int maximum) => right;

    /// <summary>The counter after power was lost.</summary>
    internal virtual int TriesAfterPowerLoss(int right, int maximum) => right;
}
