using Conformance.Harness.Tests.StandIns.Surface.Sample;

namespace Conformance.Harness.Tests.StandIns.Surface;

public sealed class SurfaceComparisonTests
{
    private const string Right = """
        # A package that never was.

        class Conformance.Harness.Tests.StandIns.Surface.Sample.Till : IDisposable
            .ctor(String currency=JPY)
            Boolean TryTake<T>(Int32 amount, out IDictionary<String,T[]> coins, Boolean quietly=False)
            Void Dispose()
            event EventHandler Opened
            field const Int32 Slots
            prop Int32 Item[String] { get; }
            prop static Nullable<Int32> Float { get; set; }

        enum Conformance.Harness.Tests.StandIns.Surface.Sample.Coin
            Ten = 10
            Hundred = 100
        """;

    private static readonly Type[] Sample = [typeof(Till), typeof(Coin)];

    [Fact]
    public void A_surface_that_is_as_listed_has_no_findings() => Assert.Empty(Compare(Right));

    [Theory]
    [InlineData("class Conformance", "abstract class Conformance", "is 'class', the package's is 'abstract class'")]
    [InlineData(" : IDisposable", "", "does not derive from IDisposable")]
    [InlineData(".ctor(String currency=JPY)", ".ctor(String currency)", "has no '.ctor(String currency=JPY)'")]
    [InlineData("Boolean TryTake<T>", "Void TryTake<T>", "has no 'Boolean TryTake<T>(Int32 amount, out IDictionary<String,T[]> coins)'")]
    [InlineData("out IDictionary", "IDictionary", "has no 'Boolean TryTake")]
    [InlineData("Int32 amount", "Int32 sum", "has no 'Boolean TryTake")]
    [InlineData("Boolean quietly=False", "Boolean quietly", "has no 'Boolean TryTake")]
    [InlineData("event EventHandler Opened", "event Action Opened", "has no 'event EventHandler Opened'")]
    [InlineData("field const Int32 Slots", "field Int32 Slots", "has no 'field const Int32 Slots'")]
    [InlineData("prop Int32 Item[String]", "prop Int32 Item[Int32]", "has no 'prop Int32 Item[String] { get; }'")]
    [InlineData("prop static Nullable<Int32> Float { get; set; }", "prop static Nullable<Int32> Float { get; }", "has no 'prop static Nullable<Int32> Float { get; set; }'")]
    [InlineData("Ten = 10", "Ten = 1", "has no 'Ten = 10'")]
    [InlineData("Sample.Coin", "Sample.Medal", "Sample.Coin: the package has no such type")]
    public void Each_way_to_differ_is_a_finding(string right, string wrong, string finding)
    {
        var findings = Compare(Right.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(finding, Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unlisted_type_passes_only_when_it_is_named()
    {
        var withoutCoin = UpstreamList.Parse(Right[..Right.IndexOf("enum", StringComparison.Ordinal)]);

        Assert.Empty(SurfaceComparison.Findings(Sample, withoutCoin, UnlistedTypes.Parse($"{typeof(Coin).FullName}: in a signature")));
        Assert.Single(SurfaceComparison.Findings(Sample, withoutCoin, UnlistedTypes.Parse("")));
    }

    [Fact]
    public void An_allowance_that_nothing_needs_is_a_finding()
    {
        var upstream = UpstreamList.Parse(Right);

        Assert.Contains("the list has it", Assert.Single(SurfaceComparison.Findings(Sample, upstream, UnlistedTypes.Parse($"{typeof(Coin).FullName}: in a signature"))), StringComparison.Ordinal);
        Assert.Contains("no such type", Assert.Single(SurfaceComparison.Findings(Sample, upstream, UnlistedTypes.Parse("Sample.Gone: once needed"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_allowance_without_a_reason_is_refused() => Assert.Throws<FormatException>(() => UnlistedTypes.Parse("Sample.Coin"));

    [Fact]
    public void Members_that_the_package_inherits_may_be_declared_by_the_stand_in()
    {
        var folded = UpstreamList.Parse(Right.Replace(" : IDisposable", " : IDisposable, TillBase", StringComparison.Ordinal)
            .Replace("    event EventHandler Opened\n", "", StringComparison.Ordinal) + "\n\nclass Upstream.TillBase\n    event EventHandler Opened\n");

        Assert.Empty(SurfaceComparison.Findings(Sample, folded, UnlistedTypes.Parse("")));
    }

    private static IReadOnlyList<string> Compare(string list) => SurfaceComparison.Findings(Sample, UpstreamList.Parse(list), UnlistedTypes.Parse(""));
}
