namespace Conformance.Verification;

/// <summary>What decides whether a person gets a certificate of eligibility (FALL-3).</summary>
public sealed record InsuranceCase
{
    /// <summary>Has a My Number Card.</summary>
    public bool HasCard { get; init; } = true;

    /// <summary>The card is registered as an insurance card.</summary>
    public bool IsRegistered { get; init; } = true;

    /// <summary>The registration was taken back (REG-2).</summary>
    public bool IsDeregistered { get; init; }

    /// <summary>The certificate in the card has ended.</summary>
    public bool CertificateHasEnded { get; init; }

    /// <summary>Insured by the over-75 scheme (後期高齢者医療), which also takes people of 65 to 74 whose disability is recognised.</summary>
    public bool IsInOverSeventyFiveScheme { get; init; }

    /// <summary>Needs help at the reader, because of age or a disability.</summary>
    public bool NeedsHelp { get; init; }

    /// <summary>The card is lost or being renewed.</summary>
    public bool CardIsAway { get; init; }
}
