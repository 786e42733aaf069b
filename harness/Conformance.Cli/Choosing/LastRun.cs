using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;
using Conformance.Steps.Running;

namespace Conformance.Cli.Choosing;

/// <summary>What did not pass in the run whose results lie in a folder.</summary>
internal sealed class LastRun
{
    private readonly HashSet<(string File, string Title)> _failed;

    private LastRun(HashSet<(string File, string Title)> failed) => _failed = failed;

    /// <summary>Reads the run.</summary>
    /// <exception cref="BenchFaultException">There is none that can be read, or everything in it passed.</exception>
    public static LastRun Read(string results)
    {
        var failed = RunFile.Read(results).Scenarios.Where(scenario => !scenario.Verdict.IsGood()).Select(scenario => (scenario.File, scenario.Title)).ToHashSet();
        return failed.Count > 0
            ? new(failed)
            : throw new BenchFaultException(Owner.Configuration, $"every scenario of the last run in {results} passed", "leave --failed out");
    }

    /// <summary>True for a scenario of which some attempt did not pass.</summary>
    public bool DidNotPass(ScenarioCase scenario) => _failed.Contains((scenario.File, scenario.Title));

    /// <summary>What did not pass and is there no more: renamed, deleted, or of a folder that was not given.</summary>
    public IEnumerable<string> Missing(IEnumerable<ScenarioCase> cases) =>
        _failed.Except(cases.Select(scenario => (scenario.File, scenario.Title))).Select(gone => $"{gone.File}: {gone.Title}").Order(StringComparer.Ordinal);
}
