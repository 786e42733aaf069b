using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using YamlDotNet.Core;
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
            using var text = File.OpenText(file);
            return Parse(file, Load(file, text), catalogue);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", "give --waivers a file that can be read");
        }
    }

    private static YamlStream Load(string file, StreamReader text)
    {
        var scanner = new Scanner(text);
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new Parser(scanner));
            return yaml;
        }
        catch (YamlException broken)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}:{broken.Start.Line}: this is not YAML: {broken.Message}", "correct the file");
        }
        catch (InvalidOperationException)
        {
            // The parser's own: it loses its way in a plain text within an open bracket.
            throw new BenchFaultException(Owner.Configuration, $"{file}:{scanner.CurrentPosition.Line}: this is not YAML: a bracket is not closed", "correct the file");
        }
    }

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
