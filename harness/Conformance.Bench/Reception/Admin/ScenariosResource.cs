using Conformance.Authority;

namespace Conformance.Bench.Reception.Admin;

/// <summary>How far the scenarios of the stubs are that are served before the centre.</summary>
internal sealed class ScenariosResource(ServedStubs stubs) : IAdminResource
{
    private const string Form = """{"state": "Started"}, or another of its states""";

    public string Takes => $"GET scenarios, PUT scenarios/{{name}} with {Form}, DELETE scenarios";

    public AdminReply? Answer(string method, string id, ReadOnlyMemory<byte> body) => (method, id) switch
    {
        ("GET", "") => AdminReply.Done(stubs.Scenarios),
        ("PUT", not "") => Put(id, body),
        ("DELETE", "") => Reset(),
        _ => null,
    };

    private AdminReply Put(string name, ReadOnlyMemory<byte> body)
    {
        if (AdminReply.Read<Wish>(body, Form, out var wrong) is not { } wish)
        {
            return wrong!;
        }

        if (stubs.Scenarios.FirstOrDefault(one => one.Name == name) is not { } scenario)
        {
            return AdminReply.Unknown("no stub belongs to this scenario; GET scenarios lists all");
        }

        if (!scenario.States.Contains(wish.State))
        {
            return AdminReply.Wrong($"no stub knows this state; send one of {string.Join(", ", scenario.States)}", "$.state");
        }

        stubs.Set(scenario, wish.State);
        return AdminReply.Done(scenario with { State = wish.State });
    }

    private AdminReply Reset()
    {
        stubs.Reset();
        return AdminReply.Done(stubs.Scenarios);
    }

    private sealed record Wish(string State);
}
