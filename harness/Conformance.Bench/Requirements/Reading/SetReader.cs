namespace Conformance.Bench.Requirements.Reading;

/// <summary>Reads a frozen set.</summary>
internal static class SetReader
{
    /// <summary>Reads it; what is wrong is noted. Its places are those of its lines, by requirement.</summary>
    public static Placed<RequirementSet> Read(YamlMap map, string fileName, Dictionary<string, Place> lines)
    {
        var name = map.Text("set", Forms.SetName, "2025-09, in quotes");
        if (name != "" && name != fileName)
        {
            map.Complain(map.PlaceOf("set"), $"the set \"{name}\" stands in a file of another name", $"name the file {name}.yaml, or the set \"{fileName}\"");
        }

        var title = map.Text("title");
        var basis = map.Texts("based-on").Select(document => document.What).ToList();
        var fingerprints = new Dictionary<string, string>();
        if (map.Map("requirements") is { } requirements)
        {
            if (requirements.Keys is [])
            {
                map.Complain(requirements.Place, $"the set \"{name}\" holds no requirement", "write at least one line ID: \"fingerprint\"");
            }

            foreach (var id in requirements.Keys)
            {
                fingerprints[id.What] = requirements.Text(id.What, Forms.Fingerprint, "\"0123456789ab\"", "fingerprint");
                lines[id.What] = id.Place;
            }
        }

        map.RefuseOtherKeys();
        return new(new(name, title, basis, fingerprints), map.Place);
    }
}
