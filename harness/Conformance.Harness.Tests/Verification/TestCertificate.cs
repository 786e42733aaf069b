using System.Security.Cryptography.X509Certificates;

namespace Conformance.Harness.Tests.Verification;

/// <summary>What a certificate is to say; by default an authentication certificate in order. Null leaves an extension out.</summary>
public sealed record TestCertificate(string NotBefore, string NotAfter)
{
    public byte Policy { get; init; } = 1;

    public X509KeyUsageFlags? Usage { get; init; } = X509KeyUsageFlags.DigitalSignature;

    public bool? Authority { get; init; } = false;

    /// <summary>Name of the issuer; null for the root's own.</summary>
    public string? Issuer { get; init; }

    /// <summary>Key identifier of the issuer; null for the root's own.</summary>
    public byte[]? AuthorityKey { get; init; }

    /// <summary>True when somebody else's key signs in the root's name.</summary>
    public bool Forged { get; init; }

    /// <summary>Bytes of an extension that means nothing.</summary>
    public int Padding { get; init; }
}
