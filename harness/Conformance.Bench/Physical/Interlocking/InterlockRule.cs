namespace Conformance.Bench.Physical.Interlocking;

/// <summary>Why a command was kept back from a physical card.</summary>
public enum InterlockRule
{
    /// <summary>It is not on the list of what is known to be harmless or is guarded; nobody knows what it would do.</summary>
    NotOnTheList,

    /// <summary>Its class hides what it does: secure messaging, chaining or another logical channel.</summary>
    NotToBeInspected,

    /// <summary>It is not formed as the card's commands are.</summary>
    Malformed,

    /// <summary>It unblocks a PIN or touches the card's administration, which no test needs.</summary>
    Administration,

    /// <summary>What it would reach is not certain: the file was not selected, or another program may have selected another.</summary>
    TargetUnknown,

    /// <summary>It would reach the individual number, or present it as 照合番号A, on a card that is not shown to be a test card.</summary>
    IndividualNumber,

    /// <summary>No card is armed.</summary>
    NotArmed,

    /// <summary>Another card is armed than the one in the reader.</summary>
    OtherCard,

    /// <summary>The card did not say how many tries are left.</summary>
    TriesUnknown,

    /// <summary>A miss would leave fewer tries than the floor.</summary>
    Floor,

    /// <summary>The reader could not be kept from other programs for as long as it takes to ask and to present.</summary>
    NotExclusive,
}
