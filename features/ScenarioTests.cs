using System.Text;
using Allure.Net.Commons;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Xunit;

namespace Conformance.Features;

/// <summary>The features, for <c>dotnet test</c>: one test per scenario, reader and binding.</summary>
public sealed class ScenarioTests(FeatureBench bench) : IClassFixture<FeatureBench>
{
    [Scenarios]
    public async Task Scenario(string file, string title, string reader, string binding)
    {
        var result = await bench.RunAsync(file, title, reader, binding, new AllureScenario(reader, binding));
        AllureApi.AddAttachment("observation log", "application/x-ndjson", LogFile.Write(result.Stored.Header, result.Log), ".ndjson");
        Assert.True(result.Verdict == Verdict.Passed, Explain(result));
    }

    private static string Explain(Steps.Benching.ScenarioResult result)
    {
        var text = new StringBuilder($"{result.Verdict}, owner {result.Owner}: {result.Fault}\n");
        foreach (var finding in result.Findings.Where(finding => !finding.Verdict.IsGood()))
        {
            text.Append(finding.Check).Append("\n  expected ").Append(finding.Expected).Append("\n  seen     ").Append(finding.Seen).Append('\n');
            text.AppendJoin('\n', finding.Evidence).Append('\n');
        }

        return text.ToString();
    }
}
