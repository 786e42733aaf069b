using Conformance.Bench.Judgement;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Conformance.Bench.Requirements;

/// <summary>Reads a catalogue from a folder of YAML files.</summary>
public static class CatalogueFolder
{
    /// <summary>Reads every requirement file of the folder.</summary>
    public static Catalogue Read(string folder)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).IgnoreUnmatchedProperties().Build();
        return new([.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(file => yaml.Deserialize<RequirementFile>(File.ReadAllText(file)).Requirements)
            .Select(entry => entry.ToRequirement())]);
    }

    private sealed class RequirementFile
    {
        public List<RequirementEntry> Requirements { get; set; } = [];
    }

    private sealed class RequirementEntry
    {
        public string Id { get; set; } = "";

        public string Level { get; set; } = "";

        public string Subject { get; set; } = "";

        public string En { get; set; } = "";

        public string Ja { get; set; } = "";

        public List<string> Facts { get; set; } = [];

        public string? Capability { get; set; }

        public List<string> Needs { get; set; } = [];

        public List<CheckEntry> Checks { get; set; } = [];

        public string? NotChecked { get; set; }

        public Requirement ToRequirement() => new()
        {
            Id = Id,
            Level = Word<Level>(Level),
            Subject = Word<Subject>(Subject),
            Statement = new(En, Ja),
            Facts = Facts,
            Capability = Capability,
            Needs = [.. Needs.Select(Word<Aspect>)],
            Checks = [.. Checks.Select(check => check.ToCheck())],
            NotChecked = NotChecked,
        };
    }

    private sealed class CheckEntry
    {
        public string Id { get; set; } = "";

        public string Owner { get; set; } = "";

        public string En { get; set; } = "";

        public string Ja { get; set; } = "";

        public RemedyEntry Remedy { get; set; } = new();

        public Check ToCheck() => new(Id, Word<Owner>(Owner), new(En, Ja), new(Remedy.En, Remedy.Ja));
    }

    private sealed class RemedyEntry
    {
        public string En { get; set; } = "";

        public string Ja { get; set; } = "";
    }

    private static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
