namespace Conformance.Authority;

/// <summary>A scenario of stubs: WireMock's word for a sequence of states, in each of which other stubs answer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">The state it is in.</param>
/// <param name="States">All that it can be in, Started first.</param>
public sealed record StubScenario(string Name, string State, IReadOnlyList<string> States);
