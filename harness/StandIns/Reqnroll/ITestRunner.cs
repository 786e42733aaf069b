namespace Reqnroll;

public interface ITestRunner
{
    FeatureContext FeatureContext { get; }

    ScenarioContext ScenarioContext { get; }

    Task OnFeatureStartAsync(FeatureInfo featureInfo);

    Task OnFeatureEndAsync();

    void OnScenarioInitialize(ScenarioInfo scenarioInfo, RuleInfo ruleInfo);

    Task OnScenarioStartAsync();

    Task CollectScenarioErrorsAsync();

    Task OnScenarioEndAsync();

    Task GivenAsync(string text, string multilineTextArg, Table tableArg, string keyword = null);

    Task WhenAsync(string text, string multilineTextArg, Table tableArg, string keyword = null);

    Task ThenAsync(string text, string multilineTextArg, Table tableArg, string keyword = null);
}
