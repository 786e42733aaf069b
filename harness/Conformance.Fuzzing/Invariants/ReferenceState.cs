namespace Conformance.Fuzzing.Invariants;

/// <summary>What must be true of one reference after all that was done to the card.</summary>
internal sealed class ReferenceState(ReferenceRow row, byte[] secret)
{
    public ReferenceRow Row { get; } = row;

    /// <summary>The data that verify.</summary>
    public byte[] Secret { get; set; } = secret;

    /// <summary>The tries that are left; null right after a change, which leaves open what the counter is.</summary>
    public int? Tries { get; set; }

    public Grant Grant { get; set; }

    /// <summary>The invariant that would be broken if the reference still counted: why it was last taken back.</summary>
    public string? TakenBackBy { get; private set; }

    /// <summary>At which selection or reset that was.</summary>
    public int TakenBackAt { get; private set; }

    public void Accept()
    {
        Tries = Row.MaximumTries;
        Grant = Grant.Yes;
        TakenBackBy = null;
    }

    /// <summary>Reset or selection.</summary>
    public void TakeBack(string invariant, int at)
    {
        if (Grant != Grant.No)
        {
            (TakenBackBy, TakenBackAt) = (invariant, at);
            Grant = Grant.No;
        }
    }
}
