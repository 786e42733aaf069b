namespace Conformance.ReaderSimulator;

/// <summary>Proof of a holder: challenge, RSASSA-PKCS1-v1_5 SHA-256 signature over it, certificate (DER), and how identity was proved.</summary>
public sealed record HolderRequest(
    ReadOnlyMemory<byte> Challenge,
    ReadOnlyMemory<byte> Signature,
    ReadOnlyMemory<byte> Certificate,
    IdentityMethod Identity);
