namespace Conformance.Verification;

/// <summary>Why a certificate stands on a revocation list.</summary>
public enum RevocationKind
{
    /// <summary>For good: renewed, given up, holder died.</summary>
    Revoked,

    /// <summary>Until further notice (certificateHold), as after a telephone call about a lost card (CARD-6).</summary>
    Suspended,
}
