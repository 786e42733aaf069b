namespace NBomber.Contracts.Stats;

public sealed class NodeStats
{
    public ScenarioStats[] ScenarioStats { get; set; }

    public int AllRequestCount { get; set; }

    public int AllOkCount { get; set; }

    public int AllFailCount { get; set; }

    public TimeSpan Duration { get; set; }

    public ReportFile[] ReportFiles { get; set; }

    public ScenarioStats GetScenarioStats(string scenarioName) => ScenarioStats.Single(scenario => scenario.ScenarioName == scenarioName);
}
