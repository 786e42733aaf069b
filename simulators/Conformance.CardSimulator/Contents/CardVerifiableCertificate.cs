using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>A certificate that cards can check: who certifies which key, and the signature over just that (facts/card.md 3.5).</summary>
internal static class CardVerifiableCertificate
{
    /// <summary>EF 0004 of both 券面 applications: the certificate in its 7F21, 568 bytes.</summary>
    public static byte[] File(KeyId issuer, CardKey issuerKey, KeyId subject, CardKey subjectKey) =>
        BerTlv.Encode(0x7F21, Body(issuer, issuerKey, subject, subjectKey));

    /// <summary>What GET DATA gives: body and signature without 7F21 (facts/card.md 2.7).</summary>
    public static byte[] Body(KeyId issuer, CardKey issuerKey, KeyId subject, CardKey subjectKey)
    {
        byte[] certified = [.. issuer.Encode(), .. subject.Encode(), .. PublicKeyObject.Of(subjectKey)];
        return [.. BerTlv.Encode(0x5F4E, certified), .. BerTlv.Encode(0x5F37, issuerKey.Sign(certified))];
    }
}
