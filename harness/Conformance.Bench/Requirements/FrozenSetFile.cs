using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements;

/// <summary>Freezes what a catalogue demands now as a set of a new name.</summary>
public static class FrozenSetFile
{
    /// <summary>Writes sets/NAME.yaml with every requirement that no other has taken the place of, and returns the file's path.</summary>
    /// <param name="folder">The catalogue's folder.</param>
    /// <param name="catalogue">What to freeze.</param>
    /// <param name="name">The set's name: its date.</param>
    /// <param name="title">What it stands for.</param>
    /// <exception cref="BenchFaultException">The name cannot be a set's, or there is such a set: a frozen set is never written again.</exception>
    public static string Write(string folder, Catalogue catalogue, string name, string title)
    {
        if (!Reading.Forms.SetName.IsMatch(name))
        {
            throw new BenchFaultException(Owner.Configuration, $"\"{name}\" is no name of a set", "use lower-case letters and digits, parted by hyphens, such as 2025-09");
        }

        var file = Path.Combine(folder, "sets", $"{name}.yaml");
        if (File.Exists(file))
        {
            throw new BenchFaultException(Owner.Configuration, $"{file} is there: a frozen set is never written again", "choose another name");
        }

        Directory.CreateDirectory(Path.Combine(folder, "sets"));
        File.WriteAllText(file, TextOf(catalogue, name, title));
        return file;
    }

    private static string TextOf(Catalogue catalogue, string name, string title)
    {
        var superseded = catalogue.Requirements.Select(requirement => requirement.Supersedes).OfType<string>().ToHashSet();
        var frozen = catalogue.Requirements.Where(requirement => !superseded.Contains(requirement.Id)).ToList();
        var facts = frozen.SelectMany(requirement => requirement.Facts).ToHashSet();
        var cited = catalogue.Facts.Where(fact => facts.Contains(fact.Id)).SelectMany(fact => fact.Documents).ToHashSet();
        string[] lines =
        [
            "# yaml-language-server: $schema=../set.schema.json",
            "# Frozen: nothing here changes any more. New wording is a new requirement, and a new set.",
            $"set: {Quoted(name)}",
            $"title: {Quoted(title)}",
            $"based-on: [{string.Join(", ", catalogue.Documents.Select(document => document.Id).Where(cited.Contains))}]",
            "requirements:",
            .. frozen.Select(requirement => $"  {requirement.Id}: {Quoted(Fingerprint.Of(requirement))}"),
        ];
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
