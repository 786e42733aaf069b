namespace Conformance.ReceiptComputer;

/// <summary>Puts a question mark into the chart for ●.</summary>
internal sealed class PlaceholderInChartReplaced : ReceiptDefect
{
    public override string Name => "placeholder-in-chart-replaced";

    private protected override string AlterName(string right) => right.Replace('●', '?');
}
