using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Reading;
using YamlDotNet.RepresentationModel;

namespace Conformance.Bench.Outcomes.Waivers;

/// <summary>Reads a user's waivers (features/requirements/waivers.schema.json).</summary>
public static class WaiverFile
{
    /// <summary>All waivers of a file, in its order.</summary>
    /// <exception cref="BenchFaultException">The file cannot be read, is no YAML, or a waiver in it lacks something; says in which line.</exception>
    public static IReadOnlyList<Waiver> Read(string file, Catalogue catalogue)
    {
        try
        {
            return Parse(file, Load(file, File.ReadAllText(file)), catalogue);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", "give --waivers a file that can be read");
        }
    }

    private static YamlStream Load(string file, string text) =>
        PlainYaml.Load(text, out var refusal) ?? throw new BenchFaultException(Owner.Configuration, $"{file}:{refusal!.Line}: {refusal.What}", refusal.ToDo);

    private static List<Waiver> Parse(string file, YamlStream yaml, Catalogue catalogue)
    {
        if (yaml.Documents is not [{ RootNode: YamlMappingNode { Children.Count: 1 } root }]
            || !root.Children.TryGetValue("waivers", out var list) || list is not YamlSequenceNode entries)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}:1: the file has to hold \"waivers:\" with a list, and nothing else", "see features/README.md, \"Waivers\"");
        }

        var waivers = new List<Waiver>();
        foreach (var entry in entries.Select(node => new WaiverEntry(file, node)))
        {
            var waiver = entry.ToWaiver();
            if (catalogue.Requirements.All(requirement => requirement.Id != waiver.Requirement))
            {
                throw entry.Fault("requirement", $"there is no requirement \"{waiver.Requirement}\"", "'harness/conformance requirements list' shows all of them");
            }

            if (waivers.Any(other => other.Requirement == waiver.Requirement))
            {
                throw entry.Fault("requirement", $"{waiver.Requirement} is waived twice", "leave one of the two");
            }

            waivers.Add(waiver);
        }

        return waivers;
    }
}
