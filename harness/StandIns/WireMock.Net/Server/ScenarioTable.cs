namespace WireMock.Server;

/// <summary>The states of all scenarios. Names are found in whatever case, states are not, as in the package.</summary>
internal sealed class ScenarioTable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ScenarioState> _scenarios = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<ScenarioState> Snapshot()
    {
        lock (_gate)
        {
            return [.. _scenarios.Values.Select(one => new ScenarioState { Name = one.Name, NextState = one.NextState, Counter = one.Counter })];
        }
    }

    public bool Is(ScenarioTurn turn)
    {
        lock (_gate)
        {
            return _scenarios.GetValueOrDefault(turn.Scenario)?.NextState == turn.State;
        }
    }

    /// <summary>Called before the answer is made, so that whoever asks again while it waits meets the next state.</summary>
    public void Advance(ScenarioTurn turn)
    {
        lock (_gate)
        {
            var scenario = Of(turn.Scenario);
            if (++scenario.Counter == turn.Times)
            {
                (scenario.NextState, scenario.Counter) = (turn.Next, 0);
            }
        }
    }

    public void Set(string name, string state)
    {
        lock (_gate)
        {
            Of(name).NextState = state;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _scenarios.Clear();
        }
    }

    private ScenarioState Of(string name)
    {
        if (!_scenarios.TryGetValue(name, out var scenario))
        {
            _scenarios[name] = scenario = new ScenarioState { Name = name };
        }

        return scenario;
    }
}
