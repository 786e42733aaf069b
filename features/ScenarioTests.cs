using Conformance.Steps.Running;

namespace Conformance.Features;

/// <summary>The features, for <c>dotnet test</c>: one test per scenario and binding.</summary>
public sealed class ScenarioTests
{
    [Scenarios]
    public Task Scenario(string file, string title, string binding) => ScenarioExecution.RunAsync(file, title, binding);
}
