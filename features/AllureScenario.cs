using System.Security.Cryptography;
using System.Text;
using Allure.Net.Commons;
using Conformance.Steps.Running;

namespace Conformance.Features;

/// <summary>
/// Tells Allure which scenario a test is, and its steps. All scenarios are one method to xunit, so without this they would share one
/// name and one history.
/// </summary>
internal sealed class AllureScenario(string reader, string binding) : IScenarioObserver
{
    public void ScenarioStarting(ScenarioCase scenario)
    {
        var name = $"{scenario.File}:{scenario.Title}";
        AllureLifecycle.Instance.UpdateTestCase(test =>
        {
            test.fullName = name;
            test.testCaseId = Id(name);
            test.historyId = Id($"{name} {reader} {binding}");
            test.titlePath = [.. scenario.File.Split('/')];
            test.labels.RemoveAll(label => label.name is "parentSuite" or "suite" or "subSuite");
        });
        AllureApi.AddParentSuite(Path.GetDirectoryName(scenario.File) ?? "");
        AllureApi.AddSuite(scenario.Feature.Title);
        AllureApi.AddFeature(scenario.Feature.Title);
        AllureApi.AddTags([.. scenario.Tags]);
        AllureApi.AddTestParameter("reader", reader);
        AllureApi.AddTestParameter("binding", binding);
    }

    public void StepStarting(ScenarioStep step) => ExtendedApi.StartStep($"{step.Keyword.Trim()} {step.Text}");

    public void StepFinished(StepRun step)
    {
        switch (step.Status)
        {
            case StepStatus.Passed:
                ExtendedApi.PassStep();
                break;
            case StepStatus.Skipped:
                ExtendedApi.SkipStep();
                break;
            default:
                ExtendedApi.FailStep();
                break;
        }
    }

    public void ScenarioFinished(ScenarioRun run)
    {
    }

    private static string Id(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
