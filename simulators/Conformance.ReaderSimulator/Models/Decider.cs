namespace Conformance.ReaderSimulator;

/// <summary>Who said no, so that a reader never fails for a decision of somebody else.</summary>
public enum Decider
{
    /// <summary>The card.</summary>
    Chip,

    /// <summary>The reader itself.</summary>
    Reader,

    /// <summary>The terminal, or the way from it to the centre.</summary>
    Terminal,

    /// <summary>The eligibility centre.</summary>
    Centre,

    /// <summary>A person at the desk.</summary>
    Staff,
}
