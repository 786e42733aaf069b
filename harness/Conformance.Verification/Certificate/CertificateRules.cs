namespace Conformance.Verification;

/// <summary>All that the certificate stage judges by.</summary>
/// <param name="Anchors">Roots, any generation.</param>
/// <param name="Revocations">The revocation list of the moment.</param>
/// <param name="Standing">What dates decide.</param>
public sealed record CertificateRules(IReadOnlyList<TrustAnchor> Anchors, RevocationList Revocations, StandingRules Standing);
