namespace WireMock;

/// <summary>How far a scenario is.</summary>
public class ScenarioState
{
    public string Name { get; set; } = string.Empty;

    /// <summary>The state it is in, in spite of its name; null before the first.</summary>
    public string? NextState { get; set; }

    /// <summary>How often the state was answered for.</summary>
    public int Counter { get; set; }
}
