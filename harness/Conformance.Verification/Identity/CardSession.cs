namespace Conformance.Verification;

/// <summary>What a terminal sends about one card on one desk.</summary>
/// <param name="Challenge">The centre's challenge, as the card signed it.</param>
/// <param name="Signature">RSASSA-PKCS1-v1_5 with SHA-256 over the challenge, by the authentication key.</param>
/// <param name="Certificate">The authentication certificate, DER.</param>
/// <param name="Evidence">How the holder was identified at the desk.</param>
public sealed record CardSession(
    ReadOnlyMemory<byte> Challenge, ReadOnlyMemory<byte> Signature, HolderCertificate Certificate, IdentityEvidence Evidence)
{
    /// <summary>The evidence only: certificate and signature point to a person.</summary>
    public override string ToString() => $"CardSession by {Evidence}";
}
