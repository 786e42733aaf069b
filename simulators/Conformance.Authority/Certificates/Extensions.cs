using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Authority;

/// <summary>Certificate extensions (RFC 5280, 4.2.1) that the platform has no builder for in the form that these cards use.</summary>
internal static class Extensions
{
    private const string CertificatePolicies = "2.5.29.32";
    private const string CrlDistributionPoints = "2.5.29.31";

    /// <summary>certificatePolicies with one policy and no qualifier.</summary>
    public static X509Extension Policy(string oid)
    {
        var der = new AsnWriter(AsnEncodingRules.DER);
        using (der.PushSequence())
        using (der.PushSequence())
        {
            der.WriteObjectIdentifier(oid);
        }

        return new X509Extension(CertificatePolicies, der.Encode(), critical: false);
    }

    /// <summary>cRLDistributionPoints: one point, fullName [0], directoryName [4], as on the card (facts/card.md 3.6).</summary>
    public static X509Extension RevocationListAt(X500DistinguishedName directory)
    {
        var der = new AsnWriter(AsnEncodingRules.DER);
        using (der.PushSequence())
        using (der.PushSequence())
        using (der.PushSequence(Tagged(0)))
        using (der.PushSequence(Tagged(0)))
        using (der.PushSequence(Tagged(4)))
        {
            der.WriteEncodedValue(directory.RawData);
        }

        return new X509Extension(CrlDistributionPoints, der.Encode(), critical: false);
    }

    private static Asn1Tag Tagged(int number) => new(TagClass.ContextSpecific, number, isConstructed: true);
}
