namespace Conformance.Verification;

/// <summary>On what the claim for a visit is made.</summary>
public enum ClaimBasis
{
    /// <summary>The qualification that the centre confirmed, or that the patient proved.</summary>
    Current,

    /// <summary>The lost qualification on the "invalid" screen (FALL-2).</summary>
    Lost,

    /// <summary>The qualification of an earlier visit (FALL-2).</summary>
    EarlierVisit,

    /// <summary>不詳レセプト: the number is unknown, with the statement (FALL-2).</summary>
    Unknown,
}
