namespace Conformance.Verification;

/// <summary>How the desk goes on with a patient (FALL-1, FALL-2). Whatever it is, the patient pays the proper share and never all of it.</summary>
/// <param name="By">What shows the qualification in place of the card; null where the card did.</param>
/// <param name="Claim">On what the claim is made.</param>
public sealed record GoingOn(Proof? By, ClaimBasis Claim)
{
    /// <summary>The desk's way on.</summary>
    /// <param name="answer">What the centre said.</param>
    /// <param name="lostIsShown">True where an invalid answer names the qualification that was lost.</param>
    /// <param name="proofs">What the patient has; nothing at all ends with a written statement, which anybody can make at the desk.</param>
    public static GoingOn From(Eligibility answer, bool lostIsShown, IReadOnlyCollection<Proof> proofs)
    {
        if (answer == Eligibility.Valid)
        {
            return new(By: null, ClaimBasis.Current);
        }

        Proof by = proofs.Count == 0 ? Proof.WrittenStatement : proofs.Min();
        return by switch
        {
            Proof.MynaportalScreen or Proof.NoticeWithCard => new(by, ClaimBasis.Current),
            // What the screen shows is newer than what the desk remembers.
            _ when answer == Eligibility.Invalid && lostIsShown => new(by, ClaimBasis.Lost),
            Proof.EarlierVisit => new(by, ClaimBasis.EarlierVisit),
            _ => new(by, ClaimBasis.Unknown),
        };
    }
}
