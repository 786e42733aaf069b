namespace NBomber.Contracts;

public interface IScenarioContext
{
    int InvocationNumber { get; }

    void StopScenario(string scenarioName, string reason);

    void StopCurrentTest(string reason);
}
