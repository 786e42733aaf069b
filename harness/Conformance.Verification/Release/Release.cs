using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// What may be handed over, until when: the only gate on the way out. Made only by <see cref="Decide"/>. Medical information needs a
/// valid answer, consent, and a certificate that has not ended (facts/eligibility.md 5.4).
/// </summary>
public sealed class Release
{
    private Release(EligibilityAnswer answer, Viewing? surgery, Viewing? medical, Viewing? checkups)
    {
        Eligibility = answer.Eligibility;
        Basic = answer.Known;
        Standing = answer.Standing;
        Surgery = surgery;
        Medical = medical;
        Checkups = checkups;
    }

    /// <summary>The verdict on the qualification.</summary>
    public Eligibility Eligibility { get; }

    /// <summary>What the old insurance card showed (CONS-2): released whatever the consent, and for an invalid answer as far as known.</summary>
    public InsuredRecord? Basic { get; }

    /// <summary>Standing of the certificate.</summary>
    public CertificateStanding Standing { get; }

    /// <summary>手術; null when it must not be viewed.</summary>
    public Viewing? Surgery { get; }

    /// <summary>診療 and 薬剤; null when they must not be viewed.</summary>
    public Viewing? Medical { get; }

    /// <summary>特定健診; null when they must not be viewed.</summary>
    public Viewing? Checkups { get; }

    /// <summary>The release stage; <paramref name="now"/> is local time at the desk. Consent that is 24 hours old opens nothing.</summary>
    public static Release Decide(EligibilityAnswer answer, ConsentAnswers consents, LocalDateTime now)
    {
        var viewing = new Viewing(consents.GivenAt, consents.GivenAt.PlusHours(24));
        var open = answer.Eligibility == Eligibility.Valid && answer.Standing != CertificateStanding.Grace && now < viewing.AvailableUntil;
        return new Release(
            answer,
            open && consents.Surgery ? viewing : null,
            open && consents.Medical ? viewing : null,
            open && consents.Checkups ? viewing : null);
    }

    /// <summary>The verdict without the person.</summary>
    public override string ToString() => $"{Eligibility}, certificate {Standing}";
}
