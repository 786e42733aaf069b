using System.Security.Cryptography.X509Certificates;
using NodaTime;

namespace Conformance.CardSimulator.Personas.Lint;

/// <summary>What a persona's certificates must be like (facts/card.md 1.2 and 3.6).</summary>
internal static class CertificateRules
{
    private const int SignatureAge = 15;

    private static readonly DateTimeZone Desk = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    /// <summary>The longest term: to the fifth birthday after issue.</summary>
    private static readonly Period LongestTerm = Period.FromYears(5);

    public static IEnumerable<Complaint> Check(Persona persona) =>
    [
        .. Check(persona, "$.authentication.certificate", persona.Authentication),
        .. Check(persona, "$.signature.certificate", persona.Signature),
        .. CheckAge(persona),
    ];

    private static IEnumerable<Complaint> Check(Persona persona, string where, Credential? credential)
    {
        if (credential is null)
        {
            yield break;
        }

        using var certificate = X509CertificateLoader.LoadCertificate(credential.Certificate.Span);
        if (!IsIssuedBy(certificate, credential))
        {
            yield return new(where, "the certificate is not signed by its issuer", "Remake the certificates as fixtures/certificates/README.md says");
        }

        var (first, last) = (Day(certificate.NotBefore), Day(certificate.NotAfter));
        if (first + LongestTerm < last)
        {
            yield return new(where, "the certificate is valid for more than five years", "Correct its days in fixtures/certificates/holders.json");
        }

        if (last > persona.CardExpires)
        {
            yield return new(where, "the certificate is valid for longer than the card", "Correct its last day in fixtures/certificates/holders.json, or $.card.expires");
        }

        if (first < persona.Holder.BirthDate)
        {
            yield return new(where, "the certificate is valid before its holder was born", "Correct its first day in fixtures/certificates/holders.json, or $.holder.birthDate");
        }
    }

    private static IEnumerable<Complaint> CheckAge(Persona persona)
    {
        if (persona.Signature is not { } credential)
        {
            yield break;
        }

        using var certificate = X509CertificateLoader.LoadCertificate(credential.Certificate.Span);
        if (Day(certificate.NotBefore) < persona.Holder.BirthDate.PlusYears(SignatureAge))
        {
            yield return new("$.signature", $"children under {SignatureAge} hold no signature certificate", "Leave the field out");
        }
    }

    private static bool IsIssuedBy(X509Certificate2 certificate, Credential credential)
    {
        using var issuer = X509CertificateLoader.LoadCertificate(credential.IssuerCertificate.Span);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(issuer);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        // Dates are judged apart from this: some personas' certificates have ended on purpose.
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid;
        return chain.Build(certificate);
    }

    private static LocalDate Day(DateTime time) => Instant.FromDateTimeUtc(time.ToUniversalTime()).InZone(Desk).Date;
}
