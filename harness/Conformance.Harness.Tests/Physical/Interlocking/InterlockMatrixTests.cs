using Conformance.Bench.Physical.Interlocking;
using Conformance.Harness.Tests.Physical.Defects;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>
/// The kill matrix of the interlock. It has one of its own, as its subject is the bench and not a reader, and as a mistaken interlock must not be
/// in the product, where an option could put it before somebody's card. The rule is the same: each defect fails the check that is made
/// for it, each check has a defect that it alone is made for, and whatever else fails is listed.
/// </summary>
public sealed class InterlockMatrixTests
{
    private static readonly IReadOnlyDictionary<string, (Func<InterlockRules> Make, string Killer, string[] Consequences)> Book =
        new Dictionary<string, (Func<InterlockRules>, string, string[])>
        {
            ["interlock-arms-every-card"] = (() => new ArmsEveryCard(), InterlockChecks.NothingUnarmed, [InterlockChecks.ChangeGuarded]),
            ["interlock-survives-card-swap"] = (() => new SurvivesCardSwap(), InterlockChecks.ArmedCardAlone, [InterlockChecks.ChangeGuarded]),
            // What was asked earlier is not asked again: the count may have sunk meanwhile.
            ["interlock-trusts-old-count"] = (() => new TrustsOldCount(), InterlockChecks.TriesAskedFirst, [InterlockChecks.FloorKept]),
            ["interlock-spends-the-floor"] = (() => new SpendsTheFloor(), InterlockChecks.FloorKept, []),
            ["interlock-ignores-short-file-id"] = (() => new IgnoresShortFileId(), InterlockChecks.NumberNotPresented, []),
            // One rule guards the files and 照合番号A alike.
            ["interlock-takes-unknown-for-test"] = (() => new TakesUnknownForTest(), InterlockChecks.NumberFilesUnread, [InterlockChecks.NumberNotPresented]),
            ["interlock-forgets-change"] = (() => new ForgetsChange(), InterlockChecks.ChangeGuarded, []),
            ["interlock-looks-past-the-class"] = (() => new LooksPastTheClass(), InterlockChecks.NothingUninspected, [InterlockChecks.HeldThroughout, InterlockChecks.TriesAskedFirst, InterlockChecks.TargetMadeCertain]),
            ["interlock-trusts-position"] = (() => new TrustsPosition(), InterlockChecks.TargetMadeCertain, []),
            // A question that somebody could come after counts as none.
            ["interlock-presents-unheld"] = (() => new PresentsUnheld(), InterlockChecks.HeldThroughout, [InterlockChecks.TriesAskedFirst, InterlockChecks.TargetMadeCertain]),
        };

    public static TheoryData<string> Defects() => [.. Book.Keys];

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_fails_the_check_that_is_made_for_it_and_no_other_that_is_not_listed(string defect)
    {
        var (make, killer, consequences) = Book[defect];
        var broken = InterlockTrials.Of(make).SelectMany(InterlockChecks.Broken).Distinct().Order().ToList();
        Assert.Equal(consequences.Append(killer).Order(), broken);
    }

    [Fact]
    public void The_interlock_itself_fails_no_check() =>
        Assert.Empty(InterlockTrials.Of(() => new InterlockRules()).SelectMany(InterlockChecks.Broken));

    [Fact]
    public void Every_check_has_one_defect_made_for_it() =>
        Assert.Equal(InterlockChecks.All.Keys.Order(), Book.Values.Select(entry => entry.Killer).Order());

    [Fact]
    public void No_mistaken_interlock_is_in_the_product() =>
        Assert.DoesNotContain(typeof(InterlockRules).Assembly.GetTypes(), type => type.IsSubclassOf(typeof(InterlockRules)));
}
