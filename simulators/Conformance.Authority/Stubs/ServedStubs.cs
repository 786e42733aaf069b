using NodaTime;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Conformance.Authority;

/// <summary>
/// The stubs that a centre serves before its own answers, and the states of their scenarios. WireMock.Net has scenarios too, but a mapping
/// that names no state is there for the time before the first one, and one that leads to none leads back to it; the Java WireMock, whose
/// files these are, begins in Started, and takes either for "whatever it is" and "the same". So every scenario is put into Started, and
/// every mapping says both of its states.
/// </summary>
public sealed class ServedStubs
{
    private readonly WireMockServer _server;
    private readonly CentreOffice _office;
    private readonly StubBook _book;
    private readonly ICentreObserver _observer;

    internal ServedStubs(WireMockServer server, CentreOffice office, StubBook book, ICentreObserver observer)
    {
        (_server, _office, _book, _observer) = (server, office, book, observer);
        foreach (var stub in book.Stubs)
        {
            Serve(stub);
        }

        Reset();
    }

    /// <summary>Every scenario with its state now.</summary>
    public IReadOnlyList<StubScenario> Scenarios
    {
        get
        {
            var states = _server.Scenarios.ToDictionary(one => one.Name, one => one.NextState, StringComparer.OrdinalIgnoreCase);
            return [.. _book.Scenarios.Select(scenario => scenario with { State = states[scenario.Name]! })];
        }
    }

    /// <summary>Puts a scenario into a state, from the next request on.</summary>
    /// <param name="scenario">One of <see cref="Scenarios"/>.</param>
    /// <param name="state">One of its states.</param>
    public void Set(StubScenario scenario, string state) => _server.SetScenarioState(scenario.Name, state);

    /// <summary>Begins all scenarios again.</summary>
    public void Reset()
    {
        foreach (var scenario in _book.Scenarios)
        {
            Set(scenario, StubState.Started);
        }
    }

    /// <summary>Method and path of those that are for one path.</summary>
    internal IEnumerable<ServedPath> Paths => _book.Stubs.Select(stub => stub.Request.Served).OfType<ServedPath>();

    /// <summary>Of the stubs for a method and path, which one nearly answers, and why it does not; null where there is none.</summary>
    internal string? Miss(IRequestMessage request)
    {
        var nearest = _book.Stubs.Where(stub => stub.Request.IsAt(request)).Select(stub => new { Stub = stub, Why = Unmet(stub, request) }).MinBy(one => one.Why.Count);
        return nearest is { Why.Count: > 0 } ? $"The nearest {nearest.Stub} does not answer: {string.Join("; ", nearest.Why)}." : null;
    }

    private void Serve(Stub stub)
    {
        foreach (var state in States(stub))
        {
            // The centre's own have 0 and more.
            var mapping = _server.Given(stub.Request).AtPriority(int.MinValue + stub.Priority);
            if (stub.State is { } turn)
            {
                mapping = mapping.InScenario(turn.Scenario).WhenStateIs(state!).WillSetStateTo(turn.Next ?? state!);
            }

            mapping.RespondWith(Response.Create().WithCallback((IRequestMessage request) => AnswerAsync(stub, request)));
        }
    }

    /// <summary>The states that it answers in; null stands for no scenario.</summary>
    private IEnumerable<string?> States(Stub stub)
    {
        if (stub.State is { Required: null, Scenario: var name })
        {
            return _book.Scenarios.Single(scenario => scenario.Name == name).States;
        }

        return [stub.State?.Required];
    }

    private async Task<IResponseMessage> AnswerAsync(Stub stub, IRequestMessage request)
    {
        _observer.Answered(new(CentreExchangeKind.Stub, stub.Name));
        if (stub.Answer.Delay?.Draw(_office.Chance) is { } delay && delay > Duration.Zero)
        {
            await Task.Delay(delay.ToTimeSpan(), _office.Time).ConfigureAwait(false);
        }

        return stub.Answer.To(request);
    }

    private List<string> Unmet(Stub stub, IRequestMessage request)
    {
        List<string> unmet = [.. stub.Request.Unmet(request).Select(place => $"{place} is not met")];
        if (stub.State is { Required: { } required } turn && Scenarios.Single(scenario => scenario.Name == turn.Scenario).State is var state && state != required)
        {
            unmet.Add($"its scenario {turn.Scenario} is in {state} and not in {required}");
        }

        return unmet;
    }
}
