using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Steps.Running;

namespace Conformance.Cli.Choosing;

/// <summary>The scenarios that decide the requirements of a filter.</summary>
internal sealed class DecidingScenarios
{
    private readonly HashSet<ScenarioName> _names;

    private DecidingScenarios(IEnumerable<ScenarioName> names) => _names = [.. names];

    /// <summary>
    /// Of the bench's own scenarios, those that the coverage names; of the added ones, which no coverage knows, those with a tag of the
    /// requirement or of a fact that it rests on. Null when the filter names no requirement.
    /// </summary>
    /// <exception cref="BenchFaultException">There is no such requirement, or the coverage is missing, broken or stale.</exception>
    public static DecidingScenarios? Of(RunFilter filter, Catalogue catalogue, FeatureSources sources, string coverage)
    {
        if (filter.Requirements is [])
        {
            return null;
        }

        var wanted = filter.Requirements.Select(catalogue.Requirement).ToList();
        var tags = wanted.SelectMany(requirement => requirement.Facts.Append(requirement.Id)).ToHashSet();
        var added = sources.Added.Where(scenario => scenario.Tags.Any(tags.Contains)).Select(NameOf);
        return new(sources.Own is [] ? added : added.Concat(Own(wanted, sources.Own, coverage)));
    }

    /// <summary>True for a scenario that decides one of the requirements.</summary>
    public bool Contain(ScenarioCase scenario) => _names.Contains(NameOf(scenario));

    private static List<ScenarioName> Own(IEnumerable<Requirement> wanted, IEnumerable<ScenarioCase> own, string file)
    {
        var coverage = CoverageFile.Read(file);
        var names = wanted.SelectMany(requirement => coverage.ScenariosOf(requirement.Id)).ToList();
        var gone = names.Except(own.Select(NameOf)).Select(name => $"{file} names a scenario that is not there: {name}").ToList();
        return gone is []
            ? names
            : throw new BenchFaultException(Owner.Configuration, string.Join('\n', gone), "'conformance coverage --write' makes coverage.csv again");
    }

    private static ScenarioName NameOf(ScenarioCase scenario) => new(scenario.File, scenario.Title);
}
