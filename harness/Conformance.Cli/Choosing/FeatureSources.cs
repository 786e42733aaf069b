using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Cli.Choosing;

/// <summary>The scenarios of the bench and those of the folders that a user adds.</summary>
internal static class FeatureSources
{
    /// <summary>All of them, or those of the added folders alone.</summary>
    /// <exception cref="BenchFaultException">A file cannot be run, or lies at one path in two folders: file and title name a scenario.</exception>
    public static IReadOnlyList<ScenarioCase> Read(string own, IReadOnlyList<string> added, bool onlyAdded)
    {
        var folders = added.Prepend(own).Select(folder => (Folder: folder, Cases: FeatureFolder.Read(folder))).ToList();
        var twice = folders.SelectMany(source => source.Cases.Select(scenario => (scenario.File, source.Folder)).Distinct())
            .GroupBy(file => file.File).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw new BenchFaultException(
                Owner.Configuration,
                $"{twice.Key} lies in {string.Join(" and in ", twice.Select(file => file.Folder))}",
                "rename one of the files, or put it into a sub-folder");
        }

        return [.. folders.Skip(onlyAdded ? 1 : 0).SelectMany(source => source.Cases)];
    }
}
