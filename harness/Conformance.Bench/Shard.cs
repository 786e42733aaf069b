using System.Globalization;
using System.Text.Json.Serialization;

namespace Conformance.Bench;

/// <summary>One machine's part of a run. The parts of a run together are the run: every arrival, and every scenario, belongs to exactly one.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Count">How many parts there are.</param>
[JsonConverter(typeof(ShardConverter))]
public sealed record Shard(int Index, int Count)
{
    /// <summary>More machines than this nobody has.</summary>
    public const int MostShards = 10_000;

    /// <summary>The run as a whole.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>True for a part that is not the run as a whole.</summary>
    public bool IsPart => Count > 1;

    /// <summary>Reads "2/8".</summary>
    /// <returns>Null when it is no such thing.</returns>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var index, var count]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && n is >= 1 and <= MostShards && i >= 1 && i <= n
            ? new(i, n)
            : null;

    /// <summary>Whether what has this number, counted from 0, is this part's.</summary>
    public bool Has(long index) => index % Count == Index - 1;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");
}
