using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>Grants a phone the grace that is the physical card's (against facts/eligibility.md 5.4).</summary>
internal sealed class PhoneGraceGranted : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "phone-grace-granted";

    /// <inheritdoc/>
    private protected override VerifiedHolder AlterHolder(VerifiedHolder right) =>
        right.Session.Evidence is IdentityEvidence.IPhone or IdentityEvidence.Android
            ? VerifiedHolder.Identify(right.Session with { Evidence = IdentityEvidence.Pin })!
            : right;
}
