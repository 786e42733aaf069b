using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>What the centre keeps of a home visit: who consented, to what, and whether that was cancelled since (VISIT-1).</summary>
/// <param name="Holder">Who was admitted by card at the first visit.</param>
/// <param name="Consents">The answers of that visit.</param>
/// <param name="CancelledBy">Who cancelled; null while the consent lasts.</param>
internal sealed record KeptVisit(TrustedHolder Holder, ConsentAnswers Consents, VisitCanceller? CancelledBy = null)
{
    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(KeptVisit);
}
