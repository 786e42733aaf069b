namespace Conformance.Verification;

/// <summary>How the desk made sure that the card is its holder's (RDR-3).</summary>
public enum IdentityEvidence
{
    /// <summary>Nobody made sure; such a session goes no further.</summary>
    None,

    /// <summary>The face at the desk matched the photo in the chip.</summary>
    Face,

    /// <summary>The chip accepted the PIN.</summary>
    Pin,

    /// <summary>Staff compared the card's face with the person (目視).</summary>
    Sight,
}
