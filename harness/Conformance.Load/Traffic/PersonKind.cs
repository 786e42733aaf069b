namespace Conformance.Load.Traffic;

/// <summary>How a patient's certificate and insurance stand; what is due as an answer follows from it.</summary>
public enum PersonKind
{
    /// <summary>All in order.</summary>
    Valid,

    /// <summary>In order, with a name that the centre holds with ● (ELIG-4).</summary>
    Placeholder,

    /// <summary>Three months or less left (RDR-11).</summary>
    Reminder,

    /// <summary>The certificate ended, and grace is left (RDR-12).</summary>
    Grace,

    /// <summary>The certificate ended, and so did grace.</summary>
    Expired,

    /// <summary>Withdrawn for good.</summary>
    Revoked,

    /// <summary>Reported lost (CARD-6).</summary>
    Suspended,

    /// <summary>The insurance was lost and no newer one is registered yet (ELIG-2).</summary>
    Lost,

    /// <summary>Nobody linked the card to an insurance.</summary>
    Unlinked,

    /// <summary>Held back, since the record does not match the resident register (ELIG-3).</summary>
    HeldBack,

    /// <summary>Something between card and centre spoilt the signature.</summary>
    Spoilt,
}
