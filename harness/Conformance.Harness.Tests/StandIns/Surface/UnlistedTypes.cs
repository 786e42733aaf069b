namespace Conformance.Harness.Tests.StandIns.Surface;

/// <summary>Types of the real package that the list does not show but its signatures need: <c>Full.Type.Name: reason</c>, one per line.</summary>
internal static class UnlistedTypes
{
    public static IReadOnlySet<string> Parse(string text)
    {
        var names = new HashSet<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#')))
        {
            var halves = line.Split(": ", 2);
            if (halves.Length != 2)
            {
                throw new FormatException($"'{line}' has no reason; write 'Full.Type.Name: reason'.");
            }

            names.Add(halves[0]);
        }

        return names;
    }
}
