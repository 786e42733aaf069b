namespace Conformance.Authority;

/// <summary>
/// Reads stub mappings as WireMock 3 has them (wiremock.org): the members that harness/conformance mappings writes, and the plain ways to
/// compare a text. Whatever else WireMock knows is refused with its place, since a stub that is half understood answers wrongly.
/// </summary>
internal static class StubReader
{
    private const int FirstPriority = 1;

    /// <summary>WireMock's own for a stub that says none.</summary>
    private const int UsualPriority = 5;

    // These name a stub and change no answer.
    private static readonly string[] PassedOver = ["id", "uuid", "persistent", "metadata"];

    /// <summary>All stubs of a file: one, or a list "mappings".</summary>
    /// <exception cref="FixtureFormatException">Something in it is none.</exception>
    public static IReadOnlyList<Stub> Read(string file)
    {
        var json = FixtureJson.Load(file);
        if (!json.Fields.Contains("mappings"))
        {
            return [Stub(file, json)];
        }

        json.HasNothingBut(["mappings", "meta"], "Write the stubs into the list \"mappings\"");
        return [.. json.Children("mappings").Select(one => Stub(file, one))];
    }

    private static Stub Stub(string file, FixtureJson json)
    {
        json.HasNothingBut(
            ["name", "priority", "scenarioName", "requiredScenarioState", "newScenarioState", "request", "response", .. PassedOver],
            "Read are name, priority, scenarioName, requiredScenarioState, newScenarioState, request and response");
        var place = $"{Path.GetFileName(file)}, {json.Path}";
        return new(json.OptionalPlainText("name") ?? place, place, StubRequestReader.Read(json.Child("request")), StubAnswerReader.Read(json.Child("response")))
        {
            Priority = json.OptionalWhole("priority", FirstPriority, int.MaxValue) ?? UsualPriority,
            State = State(json),
        };
    }

    private static StubState? State(FixtureJson json)
    {
        if (json.OptionalPlainText("scenarioName") is { } scenario)
        {
            return new(scenario, json.OptionalPlainText("requiredScenarioState"), json.OptionalPlainText("newScenarioState"));
        }

        foreach (var state in new[] { "requiredScenarioState", "newScenarioState" }.Where(state => json.OptionalPlainText(state) is not null))
        {
            throw json.WrongField(state, "a state of no scenario", "Say in scenarioName which scenario it belongs to");
        }

        return null;
    }
}
