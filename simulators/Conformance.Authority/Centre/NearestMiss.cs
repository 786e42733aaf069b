namespace Conformance.Authority;

/// <summary>Says of a request that nothing answers which one was probably meant.</summary>
internal static class NearestMiss
{
    /// <summary>What is served that comes nearest, and what differs.</summary>
    /// <param name="method">As it was sent.</param>
    /// <param name="path">As it was sent.</param>
    /// <param name="served">Paths that take POST; one that ends in a star takes whatever follows.</param>
    public static string Explain(string method, string path, IReadOnlyCollection<string> served)
    {
        var nearest = served.MinBy(one => (Distance(path.ToUpperInvariant(), Fitting(one, path).ToUpperInvariant()), one))!;
        return Fitting(nearest, path) == path
            ? $"{path} takes POST and not {method}."
            : $"Nothing is served at {path}; the nearest is POST {nearest.Replace("*", "{prefix}", StringComparison.Ordinal)}. Upper and lower case count.";
    }

    // A star stands for as much of the path as comes at its place.
    private static string Fitting(string served, string path) => served.EndsWith('*') ? served[..^1] + path[Math.Min(path.Length, served.Length - 1)..] : served;

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
