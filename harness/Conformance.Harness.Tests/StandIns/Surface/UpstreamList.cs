namespace Conformance.Harness.Tests.StandIns.Surface;

/// <summary>The public members of an upstream package that matter to us, parsed from its <c>upstream-api.txt</c>.</summary>
internal sealed class UpstreamList
{
    private readonly Dictionary<string, UpstreamType> _types;

    private UpstreamList(IEnumerable<UpstreamType> types) => _types = types.ToDictionary(type => type.FullName);

    public static UpstreamList Parse(string text)
    {
        var blocks = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).ToArray())
            .Where(lines => lines.Length > 0);
        return new UpstreamList(blocks.Select(ParseType));
    }

    public UpstreamType? Find(string fullName) => _types.GetValueOrDefault(fullName);

    /// <summary>The members of the type and of those of its bases that are in the list too.</summary>
    public IEnumerable<string> MembersOf(UpstreamType type)
    {
        var bases = _types.Values.Where(candidate => type.Bases.Contains(candidate.ShortName));
        return type.Members.Concat(bases.SelectMany(MembersOf)).Distinct();
    }

    private static UpstreamType ParseType(string[] lines)
    {
        if (char.IsWhiteSpace(lines[0][0]))
        {
            throw new FormatException($"A block of the list must start with a type, not with '{lines[0]}'.");
        }

        var halves = lines[0].Split(" : ", 2);
        var lastSpace = halves[0].LastIndexOf(' ');
        var bases = halves.Length > 1 ? TypeText.SplitAtTopLevel(halves[1]) : [];
        return new UpstreamType(halves[0][..lastSpace], halves[0][(lastSpace + 1)..], bases, [.. lines.Skip(1).Select(line => line.Trim())]);
    }
}
