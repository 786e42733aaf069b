using NBomber.Contracts;

namespace NBomber.Running;

/// <summary>What one iteration of a scenario is given.</summary>
internal sealed class ScenarioIteration(string name, ScenarioRecord record, TestStop test) : IScenarioContext
{
    public int InvocationNumber { get; } = record.NextInvocation();

    public void StopScenario(string scenarioName, string reason) => test.Stop(scenarioName);

    public void StopCurrentTest(string reason) => test.StopAll();

    internal void Record(string step, IResponse response, TimeSpan took) => record.Step(step, response, took);

    public override string ToString() => name;
}
