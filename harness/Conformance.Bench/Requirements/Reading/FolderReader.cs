using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>Reads every YAML file of a catalogue's folder into a draft.</summary>
internal sealed class FolderReader(CatalogueDraft draft)
{
    /// <exception cref="BenchFaultException">There is no such folder.</exception>
    public void Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new BenchFaultException(Owner.Configuration, $"there is no catalogue folder {folder}", "name a folder with requirement files, such as features/requirements");
        }

        var files = YamlFiles(folder);
        if (files is [])
        {
            draft.Complaints.Add(new(folder, 1), "the folder holds no YAML file", "put requirement files there, or name another folder");
        }

        ReadAll(files, ReadRequirements);
        ReadAll(YamlFiles(Path.Combine(folder, "facts")), ReadFacts);
        ReadAll(YamlFiles(Path.Combine(folder, "sets")), ReadSet);
    }

    private static List<string> YamlFiles(string folder) => Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)] : [];

    private void ReadAll(IReadOnlyList<string> files, Action<YamlMap, string> read)
    {
        foreach (var file in files)
        {
            if (YamlFile.Read(file, draft.Complaints) is { } map)
            {
                read(map, file);
            }
        }
    }

    private void ReadRequirements(YamlMap map, string file)
    {
        if (Path.GetFileName(file) == "capabilities.yaml")
        {
            draft.Capabilities.AddRange(map.Maps("capabilities").Select(FactReader.Capability));
        }
        else
        {
            draft.Requirements.AddRange(map.Maps("requirements").Select(RequirementReader.Read));
        }

        map.RefuseOtherKeys();
    }

    private void ReadFacts(YamlMap map, string file)
    {
        draft.Documents.AddRange(map.MapsIfAny("documents").Select(FactReader.Document));
        draft.Facts.AddRange(map.MapsIfAny("facts").Select(FactReader.Fact));
        map.RefuseOtherKeys();
    }

    private void ReadSet(YamlMap map, string file)
    {
        var lines = new Dictionary<string, Place>();
        var set = SetReader.Read(map, Path.GetFileNameWithoutExtension(file), lines);
        draft.Sets.Add(set);
        draft.SetLines[set.What] = lines;
    }
}
