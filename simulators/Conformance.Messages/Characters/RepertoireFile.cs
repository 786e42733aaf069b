using System.Globalization;

namespace Conformance.Messages;

/// <summary>Reads Characters/*.txt: ranges of code points in hexadecimal, and sequences after "+"; "#" begins a comment.</summary>
internal static class RepertoireFile
{
    public static Repertoire Read(string name)
    {
        using var stream = typeof(RepertoireFile).Assembly.GetManifestResourceStream(name + ".txt")
            ?? throw new ArgumentException($"there is no repertoire \"{name}\": jis-x-0213, jis-x-0208 and cp932 there are", nameof(name));
        using var text = new StreamReader(stream);
        var lines = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToLookup(line => line[0] == '+');
        return new(
            name,
            lines[false].SelectMany(line => line.Split(' ')).SelectMany(Range),
            lines[true].Select(line => string.Concat(line.Split(' ').Skip(1).Select(point => char.ConvertFromUtf32(Number(point))))));
    }

    private static IEnumerable<int> Range(string range) => range.Split('-') is [var first, var last]
        ? Enumerable.Range(Number(first), Number(last) - Number(first) + 1)
        : [Number(range)];

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
