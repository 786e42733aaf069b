namespace Conformance.CardSimulator.Commands;

/// <summary>P1 of COMPUTE DIGITAL SIGNATURE: what comes in and how it is padded (facts/card.md 2.3).</summary>
internal enum SignatureForm : byte
{
    /// <summary>1 to 245 bytes, signed as they are under PKCS#1 v1.5.</summary>
    AsGiven = 0x00,

    /// <summary>A message; its bare SHA-256 hash is signed under PKCS#1 v1.5.</summary>
    MessageBareHash = 0x01,

    /// <summary>A SHA-256 hash; signed in its DigestInfo.</summary>
    Hash = 0x02,

    /// <summary>A message; its SHA-256 hash is signed in its DigestInfo.</summary>
    Message = 0x03,

    /// <summary>A SHA-256 hash; RSASSA-PSS.</summary>
    HashPss = 0x04,

    /// <summary>A message; RSASSA-PSS over its SHA-256 hash.</summary>
    MessagePss = 0x05,
}
