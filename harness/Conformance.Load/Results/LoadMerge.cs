using Conformance.Load.Files;

namespace Conformance.Load.Results;

/// <summary>Puts the parts of one run together.</summary>
public static class LoadMerge
{
    /// <summary>Why these are not parts of one run; null when they are.</summary>
    public static string? Complaint(IReadOnlyList<LoadResult> parts)
    {
        if (parts.Count == 0)
        {
            return "there is nothing to merge";
        }

        var twice = parts.SelectMany(part => part.Parts).GroupBy(part => part).FirstOrDefault(part => part.Count() > 1);
        return parts.Any(part => !IsSame(part.Plan, parts[0].Plan)) ? "these results follow from different plans: profile, rate, seed, target and number of shards must be the same"
            : twice is not null ? FormattableString.Invariant($"shard {twice.Key} is there twice")
            : null;
    }

    /// <summary>The whole, or as much of it as is there. The parts stay as they were.</summary>
    /// <exception cref="ArgumentException">They are not parts of one run.</exception>
    public static LoadResult Of(IReadOnlyList<LoadResult> parts)
    {
        if (Complaint(parts) is { } complaint)
        {
            throw new ArgumentException(complaint, nameof(parts));
        }

        var figures = new LoadFigures(parts[0].Figures.SliceLength, parts[0].Figures.Slices.Count);
        foreach (var part in parts)
        {
            figures.Add(part.Figures);
        }

        return new(parts[0].Plan, [.. parts.SelectMany(part => part.Parts).Order()], parts.Min(part => part.StartedAt), [.. parts.SelectMany(part => part.Stopped).Distinct()], figures);
    }

    private static bool IsSame(LoadPlan one, LoadPlan other) =>
        one with { Profile = other.Profile } == other && StrictJson.Text(one.Profile) == StrictJson.Text(other.Profile);
}
