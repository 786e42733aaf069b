namespace Conformance.Authority;

/// <summary>Stubs that belong together: what one folder holds.</summary>
public sealed class StubBook
{
    internal StubBook(IReadOnlyList<Stub> stubs)
    {
        Stubs = stubs;
        Scenarios = [.. stubs.Select(stub => stub.State).OfType<StubState>().GroupBy(state => state.Scenario, ScenarioOf)];
    }

    /// <summary>No stub.</summary>
    public static StubBook None { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => Stubs.Count;

    internal IReadOnlyList<Stub> Stubs { get; }

    /// <summary>Their scenarios as they begin.</summary>
    internal IReadOnlyList<StubScenario> Scenarios { get; }

    /// <summary>Whether one of them resets connections.</summary>
    internal bool Resets => Stubs.Any(stub => stub.Answer.IsReset);

    /// <summary>Reads all files *.json of a folder, or of the folder mappings in it, as WireMock has it.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="FixtureFormatException">There are none, or one of them holds something else than stubs that are read here.</exception>
    public static StubBook Read(string folder) => new(StubFolder.Read(folder));

    private static StubScenario ScenarioOf(string name, IEnumerable<StubState> states) => new(
        name,
        StubState.Started,
        [.. states.SelectMany(state => new[] { state.Required, state.Next }).OfType<string>().Prepend(StubState.Started).Distinct()]);
}
