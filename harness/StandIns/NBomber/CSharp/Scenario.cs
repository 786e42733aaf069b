using NBomber.Contracts;

namespace NBomber.CSharp;

public static class Scenario
{
    public static ScenarioProps Create(string name, Func<IScenarioContext, Task<IResponse>> run) => new(name, run);

    public static ScenarioProps WithInit(this ScenarioProps scenario, Func<IScenarioInitContext, Task> initFunc) => scenario.With(init: initFunc);

    public static ScenarioProps WithClean(this ScenarioProps scenario, Func<IScenarioInitContext, Task> cleanFunc) => scenario.With(clean: cleanFunc);

    public static ScenarioProps WithWarmUpDuration(this ScenarioProps scenario, TimeSpan duration) => scenario.WarmingUp(duration);

    public static ScenarioProps WithoutWarmUp(this ScenarioProps scenario) => scenario.WarmingUp(null);

    public static ScenarioProps WithLoadSimulations(this ScenarioProps scenario, params LoadSimulation[] loadSimulations) =>
        loadSimulations.Length > 0 ? scenario.With(simulations: loadSimulations) : throw new ArgumentException("LoadSimulation can't be empty.");

    public static ScenarioProps WithMaxFailCount(this ScenarioProps scenario, int maxFailCount) => scenario.With(maxFailCount: maxFailCount);
}
