using Conformance.Bench.Devices;
using Conformance.Simulators.Tests;
using Conformance.Steps.Matrix;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Kills;

/// <summary>
/// Proof that every check can fail: with the defects that are made for it, by its own id, for its reason, and not by a crash. Of the other
/// pairs a part is drawn anew every time; 'conformance matrix' tries them all.
/// </summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class KillTests(BenchFixture bench, ITestOutputHelper output)
{
    private const int Drawn = 60;

    public static TheoryData<string> Defects() => [.. DeviceChoice.Defects];

    [Theory]
    [MemberData(nameof(Defects))]
    public async Task A_defect_is_caught_by_the_checks_that_it_is_made_for_and_fails_nothing_else_that_is_not_listed(string defect)
    {
        var columns = await bench.TryAsync(MatrixPlan.OwnKillers(bench.Book).Only(null, defect));

        Assert.Single(columns);
        Assert.Empty(columns.SelectMany(column => column.Problems()));
    }

    [Fact]
    public async Task Of_the_other_pairs_those_that_are_drawn_are_as_expected()
    {
        var others = MatrixPlan.Whole(bench.Catalogue, bench.Book).Without(MatrixPlan.OwnKillers(bench.Book));

        var columns = await bench.TryAsync(others.Draw(Drawn, new Random(Seed.Next(output))));

        Assert.Empty(columns.SelectMany(column => column.Problems()));
    }

    [Fact]
    public void Every_check_has_a_defect_made_for_it() =>
        Assert.All(bench.Catalogue.Checks, check => Assert.NotEmpty(bench.Book.MadeFor(check.Id)));
}
