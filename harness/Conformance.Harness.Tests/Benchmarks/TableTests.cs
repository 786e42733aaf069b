using Conformance.Benchmarks.Measurement;

namespace Conformance.Harness.Tests.Benchmarks;

public sealed class TableTests
{
    [Fact]
    public void Figures_stand_in_columns_with_three_digits_or_more()
    {
        var output = new StringWriter { NewLine = "\n" };
        Table.Write([new("slow", 22.81, "APDUs/s"), new("quick", 12_345.6, "APDUs/s", new(541.2, "slow")), new("wait", 0.456, "µs")], output);
        Assert.Equal(
            """
            what   figure  unit     ratio
            slow     22.8  APDUs/s
            quick  12,346  APDUs/s  541 x slow
            wait     0.46  µs

            """,
            output.ToString());
    }
}
