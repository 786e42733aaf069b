namespace Conformance.Authority;

/// <summary>Says of a request that nothing answers which one was probably meant.</summary>
internal static class NearestMiss
{
    /// <summary>What is served that comes nearest, and what differs.</summary>
    /// <param name="method">As it was sent.</param>
    /// <param name="path">As it was sent.</param>
    /// <param name="served">Where something answers.</param>
    public static string Explain(string method, string path, IReadOnlyCollection<ServedPath> served)
    {
        var nearest = served.MinBy(one => (Distance(path.ToUpperInvariant(), one.Fitting(path).ToUpperInvariant()), one.Path))!;
        return nearest.Fitting(path) == path
            ? $"{path} takes {string.Join(" or ", served.Where(one => one.Fitting(path) == path).Select(one => one.Method).Distinct())} and not {method}."
            : $"Nothing is served at {path}; the nearest is {nearest.Method} {nearest.Path.Replace("*", "{prefix}", StringComparison.Ordinal)}. Upper and lower case count.";
    }

    /// <summary>How many characters have to be put in, taken out or replaced.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var (diagonal, _) = (row[0], row[0] = i);
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
