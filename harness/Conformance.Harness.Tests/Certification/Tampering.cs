using Conformance.Certification.Judging;
using Conformance.Certification.Statements;

namespace Conformance.Harness.Tests.Certification;

/// <summary>A way to change a bundle, the discrepancy that tells of it, and the mistaken verifier that would not see it.</summary>
/// <param name="Id">What has to be found.</param>
/// <param name="Defect">The verifier with the mistake.</param>
/// <param name="IsSigned">Whether the forger holds the key and signs anew.</param>
/// <param name="ChangeAsync">What the forger does.</param>
internal sealed record Tampering(string Id, VerificationRules Defect, bool IsSigned, Func<Forger, Task> ChangeAsync)
{
    /// <summary>Whether it is all that the mistaken verifier would have seen: then the mistake alone lets the forgery through.</summary>
    public bool IsOnlySight { get; init; } = true;

    /// <summary>Whether what is right otherwise is signed by somebody else.</summary>
    public bool IsOtherKey { get; init; }

    /// <summary>The nonce that the relying party asked for.</summary>
    public string Asked { get; init; } = CertifiedBundle.Nonce;

    public async Task ApplyAsync(Forger forger, SigningKey otherKey)
    {
        await ChangeAsync(forger);
        if (IsOtherKey)
        {
            forger.Sign(otherKey);
        }
        else if (IsSigned)
        {
            forger.Sign();
        }
    }
}
