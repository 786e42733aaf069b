namespace Conformance.Steps.Running;

/// <summary>Reads feature files.</summary>
public static class FeatureFiles
{
    /// <summary>Every <c>*.feature</c> file in the folder and below it.</summary>
    public static FeatureSet Read(string folder) => Directory.Exists(folder)
        ? Read(folder, Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories))
        : new FeatureSet([], [new FeatureFileError(".", 0, 0, $"There is no folder '{folder}'.")]);

    /// <summary>The files given, which lie in the folder or below it.</summary>
    public static FeatureSet Read(string folder, IEnumerable<string> files)
    {
        var contents = files.Select(file => (Name: Path.GetRelativePath(folder, file).Replace('\\', '/'), Path: file))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => FeatureFile.Parse(file.Name, File.ReadAllText(file.Path))).ToArray();
        var kinds = contents.SelectMany(content => content.Cases).ToLookup(scenario => scenario.IsOfRecordedSession);
        ScenarioCase[] cases = [.. kinds[false]];
        var errors = contents.SelectMany(content => content.Errors).ToArray();
        return cases.Length + errors.Length > 0
            ? new FeatureSet(cases, errors) { Recorded = [.. kinds[true]] }
            : new FeatureSet([], [new FeatureFileError(".", 0, 0, $"There is no scenario in '{folder}'. A run without scenarios would pass nothing.")]);
    }
}
