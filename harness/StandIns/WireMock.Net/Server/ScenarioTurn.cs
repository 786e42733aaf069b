namespace WireMock.Server;

/// <summary>When a mapping answers within a scenario, and what follows.</summary>
/// <param name="Scenario">Its name.</param>
/// <param name="State">The state that it must be in; null for one without a state.</param>
/// <param name="Next">The state that it is in afterwards; null for none, and not for the same.</param>
/// <param name="Times">How many answers it takes until then.</param>
internal sealed record ScenarioTurn(string Scenario, string? State, string? Next, int Times);
