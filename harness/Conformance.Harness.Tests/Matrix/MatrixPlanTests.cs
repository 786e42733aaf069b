using Conformance.Simulators.Tests;
using Conformance.Steps.Matrix;
using Xunit.Abstractions;
using static Conformance.Harness.Tests.Matrix.SmallMatrix;

namespace Conformance.Harness.Tests.Matrix;

public sealed class MatrixPlanTests(ITestOutputHelper output)
{
    private static readonly MatrixPlan Whole = MatrixPlan.Whole(Catalogue, Book());

    [Fact]
    public void The_whole_plan_has_every_check_with_every_defect_and_impostor() =>
        Assert.Equal(
            ["pin-counter-forgotten lock-stays", "pin-counter-forgotten pad-shuffled", "empty-chair lock-stays", "empty-chair pad-shuffled"],
            Pairs(Whole));

    [Fact]
    public void Own_killers_are_the_checks_that_a_defect_is_made_for() =>
        Assert.Equal(["pin-counter-forgotten lock-stays"], Pairs(MatrixPlan.OwnKillers(Book())));

    [Fact]
    public void A_plan_can_be_narrowed_to_a_check_a_defect_or_a_pair()
    {
        Assert.Equal(["pin-counter-forgotten pad-shuffled", "empty-chair pad-shuffled"], Pairs(Whole.Only(PadShuffled, null)));
        Assert.Equal(["empty-chair lock-stays", "empty-chair pad-shuffled"], Pairs(Whole.Only(null, "empty-chair")));
        Assert.Equal(["empty-chair pad-shuffled"], Pairs(Whole.Only(PadShuffled, "empty-chair")));
        Assert.Empty(Pairs(Whole.Only("no-such-check", null)));
    }

    [Fact]
    public void A_draw_takes_as_many_as_asked_and_the_same_seed_draws_the_same()
    {
        var seed = Seed.Next(output);
        var others = Whole.Without(MatrixPlan.OwnKillers(Book()));

        Assert.Equal(2, others.Draw(2, new Random(seed)).Pairs);
        Assert.Equal(Pairs(others.Draw(2, new Random(seed))), Pairs(others.Draw(2, new Random(seed))));
        Assert.DoesNotContain("pin-counter-forgotten lock-stays", Pairs(others.Draw(9, new Random(seed))));
        Assert.Equal(3, others.Draw(9, new Random(seed)).Pairs);
    }

    private static IEnumerable<string> Pairs(MatrixPlan plan) => plan.Columns.SelectMany(column => column.Checks.Select(check => $"{column.Device} {check}"));
}
