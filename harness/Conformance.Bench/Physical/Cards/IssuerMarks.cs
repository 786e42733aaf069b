using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Bench.Physical.Cards;

/// <summary>What single certificates tell of the issuer, and what they come to together.</summary>
internal static class IssuerMarks
{
    private const string OrganizationName = "2.5.4.10";
    private const int KeyIdAt = 10;

    /// <summary>By the organisation of the issuer of an X.509 certificate (facts/card.md 3.6); the bench's CA has one of its own.</summary>
    public static CardIssuer OfCertificate(ReadOnlySpan<byte> der)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(der);
            return certificate.IssuerName.EnumerateRelativeDistinguishedNames()
                .FirstOrDefault(name => name.GetSingleElementType().Value == OrganizationName)?.GetSingleElementValue() switch
                {
                    "JPKI" => CardIssuer.Production,
                    "JPKI-TEST" => CardIssuer.Test,
                    "Conformance Bench Test" => CardIssuer.Bench,
                    _ => CardIssuer.Unknown,
                };
        }
        catch (Exception error) when (error is CryptographicException or InvalidOperationException)
        {
            // No certificate, or a name of several values at once: it tells nothing.
            return CardIssuer.Unknown;
        }
    }

    /// <summary>By the first digit of the issuer's key id in a card-verifiable certificate: 5 production, 6 test, 9 ours (facts/card.md 3.5).</summary>
    public static CardIssuer OfCardVerifiable(ReadOnlySpan<byte> certificate) =>
        certificate.Length > KeyIdAt && certificate.StartsWith<byte>([0x7F, 0x21, 0x82])
            ? (char)certificate[KeyIdAt] switch
            {
                '5' => CardIssuer.Production,
                '6' => CardIssuer.Test,
                '9' => CardIssuer.Bench,
                _ => CardIssuer.Unknown,
            }
            : CardIssuer.Unknown;

    /// <summary>One sign of production is enough; anything else must be told by all alike.</summary>
    public static CardIssuer Together(IReadOnlyCollection<CardIssuer> marks) =>
        marks.Contains(CardIssuer.Production) ? CardIssuer.Production
        : marks.Distinct().ToList() is [var only] ? only
        : CardIssuer.Unknown;
}
