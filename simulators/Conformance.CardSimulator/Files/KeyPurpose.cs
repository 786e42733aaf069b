namespace Conformance.CardSimulator.Files;

/// <summary>The command that a private key answers (facts/card.md 2.1).</summary>
internal enum KeyPurpose
{
    /// <summary>COMPUTE DIGITAL SIGNATURE.</summary>
    Signature,

    /// <summary>INTERNAL AUTHENTICATE.</summary>
    InternalAuthentication,
}
