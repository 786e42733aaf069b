namespace Conformance.Authority;

/// <summary>The two certificates of a card, each from a root of its own (facts/card.md 3.6).</summary>
internal enum CertificateKind
{
    /// <summary>利用者証明用: proves who is at the desk.</summary>
    Authentication,

    /// <summary>署名用: signs documents; a face-authentication card has none.</summary>
    Signature,
}
