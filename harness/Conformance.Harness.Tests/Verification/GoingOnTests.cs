using Conformance.Verification;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class GoingOnTests
{
    [Theory]
    [InlineData(Eligibility.Valid, false, new[] { Proof.WrittenStatement }, null, ClaimBasis.Current)]
    [InlineData(Eligibility.Unavailable, false, new[] { Proof.WrittenStatement, Proof.MynaportalScreen }, Proof.MynaportalScreen, ClaimBasis.Current)]
    [InlineData(Eligibility.Unavailable, false, new[] { Proof.EarlierVisit, Proof.NoticeWithCard }, Proof.NoticeWithCard, ClaimBasis.Current)]
    [InlineData(Eligibility.Unavailable, false, new[] { Proof.WrittenStatement, Proof.EarlierVisit }, Proof.EarlierVisit, ClaimBasis.EarlierVisit)]
    [InlineData(Eligibility.Unavailable, false, new[] { Proof.WrittenStatement }, Proof.WrittenStatement, ClaimBasis.Unknown)]
    [InlineData(Eligibility.Unavailable, true, new[] { Proof.WrittenStatement }, Proof.WrittenStatement, ClaimBasis.Unknown)]
    [InlineData(Eligibility.Unavailable, false, new Proof[0], Proof.WrittenStatement, ClaimBasis.Unknown)]
    [InlineData(Eligibility.Invalid, true, new[] { Proof.MynaportalScreen }, Proof.MynaportalScreen, ClaimBasis.Current)]
    [InlineData(Eligibility.Invalid, true, new[] { Proof.EarlierVisit }, Proof.EarlierVisit, ClaimBasis.Lost)]
    [InlineData(Eligibility.Invalid, true, new Proof[0], Proof.WrittenStatement, ClaimBasis.Lost)]
    [InlineData(Eligibility.Invalid, false, new[] { Proof.EarlierVisit }, Proof.EarlierVisit, ClaimBasis.EarlierVisit)]
    [InlineData(Eligibility.Invalid, false, new[] { Proof.WrittenStatement }, Proof.WrittenStatement, ClaimBasis.Unknown)]
    public void The_desk_goes_on_by_the_best_that_there_is(Eligibility answer, bool lostIsShown, Proof[] proofs, Proof? by, ClaimBasis claim) =>
        Assert.Equal(new GoingOn(by, claim), GoingOn.From(answer, lostIsShown, proofs));
}
