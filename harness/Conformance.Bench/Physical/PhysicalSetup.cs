using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Custody;
using Conformance.Bench.Physical.Interlocking;

namespace Conformance.Bench.Physical;

/// <summary>What a run with physical cards was told.</summary>
public sealed record PhysicalSetup
{
    /// <summary>The reader: its name, or a part of it that no other has.</summary>
    public required string Reader { get; init; }

    /// <summary>The card that secrets may be presented to; null for none.</summary>
    public Arming? Arming { get; init; }

    /// <summary>The card that scenarios may lock; null for none.</summary>
    public CardToken? Sacrifice { get; init; }

    /// <summary>Which physical card is which persona's.</summary>
    public required CustodyBook Cards { get; init; }

    /// <summary>The laboratory's key.</summary>
    public required TokenKey Key { get; init; }

    /// <summary>Moves the cards.</summary>
    public required IAttendant Attendant { get; init; }

    /// <summary>Whether the user asked for personal data in the log.</summary>
    public bool ShowsPersonalData { get; init; }
}
