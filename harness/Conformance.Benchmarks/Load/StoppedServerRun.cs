using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Benchmarks.Measurement;
using Conformance.Load.Arrivals;
using Conformance.Load.Profiles;
using Conformance.Load.Requests;
using Conformance.Load.Results;
using Conformance.Load.Running;
using Conformance.Load.Targets;

namespace Conformance.Benchmarks.Load;

/// <summary>
/// A server that stops for 1.4 s in a run of 30 s at 2,000 a second, as our generator sees it and as wrk and hey do, each on the same
/// server, one after the other. hey tells from the actual start: whoever was to come while the server stood still, it leaves out. wrk has no
/// rate, and adds afterwards what it thinks that it left out.
/// </summary>
internal static class StoppedServerRun
{
    private const int Seconds = 30;
    private const int PerSecond = 2_000;
    private const int Connections = 20;
    private const int ServerPerSecond = 4_000;
    private static readonly TimeSpan StopAfter = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan StopFor = TimeSpan.FromMilliseconds(1_400);

    public static async Task<IEnumerable<Row>> MeasureAsync(TimeProvider clock)
    {
        using var server = new StoppingServer(clock, ServerPerSecond, StopAfter, StopFor);
        var own = Own(server, clock);
        server.Begin();
        var wrk = await OtherTool.RunAsync("wrk", "-t1", $"-c{Connections}", $"-d{Seconds}s", "--latency", server.Address.ToString());
        server.Begin();
        var hey = await OtherTool.RunAsync("hey", "-z", $"{Seconds}s", "-c", $"{Connections}", "-q", $"{PerSecond / Connections}", server.Address.ToString());
        return
        [
            new("stopped server, load: from the moment that was meant, p99", Milliseconds(own.FromDue, 0.99), "ms"),
            new("stopped server, load: from the actual start, p99", Milliseconds(own.FromStart, 0.99), "ms"),
            new("stopped server, load: lateness of the generator, p99", Milliseconds(own.Lateness, 0.99), "ms"),
            new("stopped server, load: answered", own.Answered / (double)Seconds, "requests/s"),
            .. Told("wrk", wrk),
            .. Told("hey", hey),
        ];
    }

    private static IEnumerable<Row> Told(string name, OtherTool? tool) => tool is null
        ? []
        : [new($"stopped server, {name}: p99", tool.Percentile99, "ms"), new($"stopped server, {name}: answered", tool.PerSecond, "requests/s")];

    private static LoadFigures Own(StoppingServer server, TimeProvider clock)
    {
        var profile = new LoadProfile("stopped-server", "", ArrivalPattern.Deterministic, [new(Seconds, 1, 1)], []);
        var plan = new LoadPlan(profile, "", "", PerSecond, server.Address.ToString(), Connections, Seed: 1, Shards: 1);
        var get = new OwnRequests("get", [new("get", 1, "GET", "", new(200))]);
        var result = new LoadSession(clock).Run(plan, 1, Target, () =>
        {
            server.Begin();
            return Target();
        });
        return LoadVerdict.Of(result) is { IsValid: false } verdict
            ? throw new BenchFaultException(Owner.Bench, $"the load run is void: {string.Join("; ", verdict.Void)}", "measure while nothing else runs on this machine")
            : result.Figures;

        RequestTarget Target() => new(server.Address, get, plan.Seed, profile.Timeout);
    }

    private static double Milliseconds(Conformance.Load.Latency.LatencyHistogram times, double share) => times.Quantile(share).TotalMilliseconds;
}
