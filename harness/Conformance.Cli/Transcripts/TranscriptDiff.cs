using System.Globalization;
using Conformance.SmartCard.Transcripts;
using Conformance.SmartCard.Transcripts.Comparison;

namespace Conformance.Cli.Transcripts;

/// <summary>Prints how two transcripts differ.</summary>
internal sealed class TranscriptDiff(TextWriter output)
{
    /// <summary>The exit code: 1 when they differ.</summary>
    public int Print(Transcript first, Transcript second)
    {
        var comparison = TranscriptComparison.Of(first, second);
        foreach (var difference in comparison.Differences)
        {
            output.WriteLine($"{Place(difference.First)} / {Place(difference.Second)}: {(difference.First ?? difference.Second)!.Describe()}");
            output.WriteLine($"  {difference.How}");
        }

        if (comparison.ByLengthAlone > 0)
        {
            output.WriteLine($"{comparison.ByLengthAlone} masked answers were compared by their length alone: record both with the same --mask-key");
        }

        output.WriteLine(comparison.Differences.Count == 0
            ? $"no difference in {first.Exchanges().Count} exchanges"
            : $"{comparison.Differences.Count} exchanges differ");
        return comparison.Differences.Count == 0 ? ExitCodes.Passed : ExitCodes.Failed;
    }

    private static string Place(NumberedExchange? exchange) => exchange is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"line {exchange.Line}");
}
