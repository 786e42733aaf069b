using Conformance.Bench.Outcomes;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Cli.Commands;

/// <summary>Runs all scenarios several times. Every attempt has a seed of its own and is kept: a retry never turns red to green.</summary>
/// <param name="count">How often.</param>
/// <param name="seed">Seed of the first attempt.</param>
internal sealed class Attempts(int count, int seed)
{
    /// <summary>Every attempt at every scenario, in the order in which they were run.</summary>
    /// <param name="cases">The scenarios.</param>
    /// <param name="run">Runs one of them, given the attempt's number and its seed, and keeps it.</param>
    public async Task<IReadOnlyList<ScenarioOutcome>> RunAsync(IReadOnlyList<ScenarioCase> cases, Func<ScenarioCase, int, int, Task<(ScenarioResult Result, KeptFiles? Files)>> run)
    {
        var outcomes = new List<ScenarioOutcome>();
        for (var attempt = 1; attempt <= count; attempt++)
        {
            var own = unchecked(seed + attempt - 1);
            foreach (var scenario in cases)
            {
                var (result, files) = await run(scenario, attempt, own);
                outcomes.Add(new(scenario.File, scenario.Title, attempt, own, result.Verdict, result.Owner, result.Findings) { Files = files });
            }
        }

        return outcomes;
    }
}
