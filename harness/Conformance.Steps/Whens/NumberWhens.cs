using Conformance.Bench.Desk;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>Staff ask without a card (facts/eligibility.md 4.1).</summary>
[Binding]
public sealed class NumberWhens(Scene scene)
{
    /// <summary>What they key in, element by element (facts/eligibility.md 1.4).</summary>
    [When("staff ask at the terminal by")]
    public Task AskBy(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return scene.Desk.Numbers.AskAsync([.. table.Rows.Select(row => (row[0], row[1]))]);
    }
}
