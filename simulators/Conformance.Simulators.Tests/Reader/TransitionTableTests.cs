using System.Text.RegularExpressions;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

public sealed partial class TransitionTableTests
{
    private const int Acts = 400;

    /// <summary>A row that no reader takes is a rule that nobody follows; good readers take all of theirs and none of the seeded ones.</summary>
    [Fact]
    public async Task Good_readers_take_every_row_and_no_seeded_one()
    {
        var taken = new HashSet<TransitionRow>();
        foreach (var seed in Enumerable.Range(1, 300))
        {
            using var walk = new RandomWalk(seed);
            for (var act = 0; act < Acts; act++)
            {
                await walk.ActAsync();
            }

            taken.UnionWith(walk.Bench.All<ReaderEvent.StateEntered>().Select(entered => entered.Row));
        }

        Assert.Empty(Words(TransitionTable.Rows).Except(Words(taken)));
        Assert.DoesNotContain(taken, row => row.IsSeeded);
    }

    [Fact]
    public void The_table_knows_every_cause() =>
        Assert.Equal(Enum.GetValues<Cause>(), TransitionTable.Rows.Concat(TransitionTable.SeededRows).Select(row => row.Cause).Distinct().Order());

    [Fact]
    public void Every_row_cites_a_fact() =>
        Assert.All(TransitionTable.Rows.Concat(TransitionTable.SeededRows), row => Assert.Matches(Fact(), row.Fact));

    [Fact]
    public void A_way_that_is_not_written_down_is_not_taken()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => TransitionTable.Find("idle", Cause.FaceMatched, "finished"));
        Assert.Equal("the table of transitions has no way from idle by FaceMatched to finished", fault.Message);
    }

    private static IEnumerable<string> Words(IEnumerable<TransitionRow> rows) =>
        rows.Select(row => $"{row.Cause} -> {row.To[0]}: {row.Because}").Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^((CARD|RDR|CONS|ELIG|FALL|REG|VISIT|EMRG)-[0-9]+|facts/(card|eligibility)\.md [0-9.]+)$")]
    private static partial Regex Fact();
}
