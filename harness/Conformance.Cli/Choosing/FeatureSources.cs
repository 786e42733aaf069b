using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Cli.Choosing;

/// <summary>What a run can choose from.</summary>
/// <param name="Own">The scenarios of the bench; none when the user leaves them out.</param>
/// <param name="Added">Those of the folders that a user adds.</param>
internal sealed record FeatureSources(IReadOnlyList<ScenarioCase> Own, IReadOnlyList<ScenarioCase> Added)
{
    /// <summary>All of them, the bench's own first.</summary>
    public IReadOnlyList<ScenarioCase> All => [.. Own, .. Added];

    /// <summary>Reads all of them, or those of the added folders alone.</summary>
    /// <exception cref="BenchFaultException">A file cannot be run, or lies at one path in two folders: file and title name a scenario.</exception>
    public static FeatureSources Read(string own, IReadOnlyList<string> added, bool onlyAdded)
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

        return new(onlyAdded ? [] : folders[0].Cases, [.. folders.Skip(1).SelectMany(source => source.Cases)]);
    }
}
