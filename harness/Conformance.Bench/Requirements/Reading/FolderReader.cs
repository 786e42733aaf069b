using System.Text;
using Conformance.Bench.Judgement;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>Reads every YAML file of a catalogue's folder into a draft.</summary>
internal sealed class FolderReader(CatalogueDraft draft)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

        foreach (var file in files)
        {
            ReadFile(file);
        }

        var sets = Path.Combine(folder, "sets");
        foreach (var file in Directory.Exists(sets) ? YamlFiles(sets) : [])
        {
            ReadSet(file);
        }
    }

    private static List<string> YamlFiles(string folder) => [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)];

    private void ReadFile(string file)
    {
        // The defects are the kill matrix' own; it reads them itself.
        if (Path.GetFileName(file) == "defects.yaml" || Open(file) is not { } map)
        {
            return;
        }

        switch (Path.GetFileName(file))
        {
            case "facts.yaml":
                draft.Documents.AddRange(map.Maps("documents").Select(FactReader.Document));
                draft.Facts.AddRange(map.Maps("facts").Select(FactReader.Fact));
                break;
            case "capabilities.yaml":
                draft.Capabilities.AddRange(map.Maps("capabilities").Select(FactReader.Capability));
                break;
            default:
                draft.Requirements.AddRange(map.Maps("requirements").Select(RequirementReader.Read));
                break;
        }

        map.RefuseOtherKeys();
    }

    private void ReadSet(string file)
    {
        if (Open(file) is { } map)
        {
            var lines = new Dictionary<string, Place>();
            var set = SetReader.Read(map, Path.GetFileNameWithoutExtension(file), lines);
            draft.Sets.Add(set);
            draft.SetLines[set.What] = lines;
        }
    }

    private YamlMap? Open(string file)
    {
        try
        {
            return PlainYaml.Read(file, File.ReadAllText(file, StrictUtf8), draft.Complaints);
        }
        catch (DecoderFallbackException)
        {
            draft.Complaints.Add(new(file, 1), "the file is no UTF-8", "save it as UTF-8");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            draft.Complaints.Add(new(file, 1), $"the file cannot be read: {fault.Message}", "see to its permissions");
        }

        return null;
    }
}
