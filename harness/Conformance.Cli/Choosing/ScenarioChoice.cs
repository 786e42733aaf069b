using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Steps.Running;

namespace Conformance.Cli.Choosing;

/// <summary>Chooses the scenarios of a run: of one kind of filter any may fit, of several kinds all have to.</summary>
internal sealed class ScenarioChoice(RunFilter filter, Catalogue catalogue, LastRun? last)
{
    /// <summary>The scenarios that fit, in their order.</summary>
    /// <exception cref="BenchFaultException">None does, or the filter names a requirement that is not there.</exception>
    public IReadOnlyList<ScenarioCase> Of(IReadOnlyList<ScenarioCase> cases)
    {
        var tags = filter.Requirements.SelectMany(TagsOf).ToHashSet();
        var chosen = cases
            .Where(scenario => filter.Texts is [] || filter.Texts.Any(text => Fits(scenario, text)))
            .Where(scenario => filter.Tags is [] || filter.Tags.Any(scenario.Tags.Contains))
            .Where(scenario => filter.Requirements is [] || scenario.Tags.Any(tags.Contains))
            .Where(scenario => last?.DidNotPass(scenario) != false)
            .ToList();
        return chosen.Count > 0
            ? chosen
            : throw new BenchFaultException(Owner.Configuration, "no scenario fits the filter", "'conformance list scenarios' shows them all");
    }

    private static bool Fits(ScenarioCase scenario, string text) =>
        scenario.File.Contains(text, StringComparison.OrdinalIgnoreCase) || scenario.Title.Contains(text, StringComparison.OrdinalIgnoreCase);

    // A scenario says by a tag what it is about: the requirement itself, or a fact that the requirement rests on.
    private IEnumerable<string> TagsOf(string id) => [id, .. catalogue.Requirement(id).Facts];
}
