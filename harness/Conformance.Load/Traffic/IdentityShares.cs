using Conformance.Verification;

namespace Conformance.Load.Traffic;

/// <summary>How identity is proved (RDR-3), in shares of all inquiries by card; they add up to 1.</summary>
/// <param name="Face">By face.</param>
/// <param name="Pin">By PIN.</param>
/// <param name="Sight">By sight.</param>
public sealed record IdentityShares(double Face, double Pin, double Sight)
{
    internal double Total => Face + Pin + Sight;

    internal IdentityEvidence At(double chance) =>
        chance < Face ? IdentityEvidence.Face : chance < Face + Pin ? IdentityEvidence.Pin : IdentityEvidence.Sight;
}
