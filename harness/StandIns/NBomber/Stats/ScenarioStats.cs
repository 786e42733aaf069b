namespace NBomber.Contracts.Stats;

public sealed class ScenarioStats
{
    public string ScenarioName { get; set; }

    public MeasurementStats Ok { get; set; }

    public MeasurementStats Fail { get; set; }

    public StepStats[] StepStats { get; set; }

    public int AllRequestCount { get; set; }

    public int AllOkCount { get; set; }

    public int AllFailCount { get; set; }

    public TimeSpan Duration { get; set; }

    public StepStats GetStepStats(string stepName) => StepStats.Single(step => step.StepName == stepName);
}
