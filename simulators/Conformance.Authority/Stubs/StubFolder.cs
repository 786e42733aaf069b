namespace Conformance.Authority;

/// <summary>The files of stubs in a folder.</summary>
internal static class StubFolder
{
    private const string Whole = "whole folder";

    public static IReadOnlyList<Stub> Read(string folder)
    {
        var mappings = Path.Combine(folder, "mappings");
        var from = Directory.Exists(mappings) ? mappings : folder;
        List<Stub> stubs = [.. Files(from).SelectMany(StubReader.Read)];
        var scenarios = stubs.Where(stub => stub.State is not null).GroupBy(stub => stub.State!.Scenario, StringComparer.OrdinalIgnoreCase);
        foreach (var alike in scenarios.Select(scenario => scenario.DistinctBy(stub => stub.State!.Scenario).ToList()).Where(alike => alike.Count > 1))
        {
            throw new FixtureFormatException(from, alike[1].Place, "a scenario that differs in upper and lower case alone from that of another stub", "Write both names alike");
        }

        return stubs.Count > 0 ? stubs : throw new FixtureFormatException(from, Whole, "no stub in it", "Write one into a list \"mappings\", or leave --mappings out");
    }

    private static string[] Files(string folder)
    {
        try
        {
            if (Directory.EnumerateDirectories(folder).Any())
            {
                throw new FixtureFormatException(folder, Whole, "a folder in it, which is not read", "Put all files of stubs side by side");
            }

            string[] files = [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)];
            return files.Length > 0 ? files : throw new FixtureFormatException(folder, Whole, "no file *.json in it", "harness/conformance mappings --out DIR writes some to begin with");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FixtureFormatException(folder, Whole, "cannot be read", "Name a folder that there is, and that this user may read");
        }
    }
}
