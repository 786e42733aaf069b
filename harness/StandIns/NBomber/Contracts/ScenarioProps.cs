namespace NBomber.Contracts;

public sealed class ScenarioProps
{
    internal ScenarioProps(string scenarioName, Func<IScenarioContext, Task<IResponse>> run) => (ScenarioName, Run) = (scenarioName, run);

    public string ScenarioName { get; }

    public int MaxFailCount { get; internal init; } = 5_000;

    internal Func<IScenarioContext, Task<IResponse>> Run { get; }

    internal Func<IScenarioInitContext, Task> Init { get; init; }

    internal Func<IScenarioInitContext, Task> Clean { get; init; }

    /// <summary>Null for none; the package warms up for 30 seconds unless told otherwise.</summary>
    internal TimeSpan? WarmUp { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>One copy for a minute unless told otherwise.</summary>
    internal IReadOnlyList<LoadSimulation> Simulations { get; init; } = [CSharp.Simulation.KeepConstant(1, TimeSpan.FromMinutes(1))];

    internal ScenarioProps With(
        Func<IScenarioInitContext, Task> init = null,
        Func<IScenarioInitContext, Task> clean = null,
        IReadOnlyList<LoadSimulation> simulations = null,
        int? maxFailCount = null) => new(ScenarioName, Run)
        {
            Init = init ?? Init,
            Clean = clean ?? Clean,
            Simulations = simulations ?? Simulations,
            MaxFailCount = maxFailCount ?? MaxFailCount,
            WarmUp = WarmUp,
        };

    internal ScenarioProps WarmingUp(TimeSpan? duration) => new(ScenarioName, Run)
    {
        Init = Init,
        Clean = Clean,
        Simulations = Simulations,
        MaxFailCount = MaxFailCount,
        WarmUp = duration,
    };
}
