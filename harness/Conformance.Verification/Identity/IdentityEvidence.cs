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

    /// <summary>An iPhone knew its holder (facts/eligibility.md 5.5).</summary>
    IPhone,

    /// <summary>An Android phone accepted the PIN that was typed at the desk.</summary>
    Android,
}
