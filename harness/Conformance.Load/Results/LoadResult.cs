namespace Conformance.Load.Results;

/// <summary>A run, or the parts of it that were put together so far.</summary>
/// <param name="Plan">What was to be done.</param>
/// <param name="Parts">Which shards are in it, from 1.</param>
/// <param name="StartedAt">When the first of them began, UTC.</param>
/// <param name="Stopped">Why parts ended before their time; empty when none did.</param>
/// <param name="Figures">What was measured.</param>
public sealed record LoadResult(LoadPlan Plan, IReadOnlyList<int> Parts, DateTimeOffset StartedAt, IReadOnlyList<string> Stopped, LoadFigures Figures)
{
    /// <summary>True when every shard is in it.</summary>
    public bool IsWhole => Parts.Count == Plan.Shards;
}
