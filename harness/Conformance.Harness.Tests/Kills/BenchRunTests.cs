using System.Net;
using System.Net.Sockets;
using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator;
using Conformance.SmartCard;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Kills;

/// <summary>A bench that breaks says so for its scenario, and the run goes on.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class BenchRunTests(BenchFixture bench)
{
    private readonly BenchFixtures _fixtures = new(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures"));

    [Fact]
    public async Task A_card_that_cannot_be_removed_spoils_the_scenario_and_not_the_run()
    {
        var desks = new DeskFactory(_fixtures, () => new StuckBinding(), BindingKind.InProcess, bench.ModelA, DeviceChoice.Good, 1);
        await using var run = await BenchRun.StartAsync(bench.Catalogue);

        var result = await run.RunAsync(bench.Cases[0], desks, new Unobserved());

        Assert.Equal(Verdict.HarnessFault, result.Verdict);
        Assert.Equal(Owner.Bench, result.Owner);
        Assert.Contains("the card is stuck", result.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bench_that_cannot_reach_its_own_centre_blames_itself_and_not_the_device()
    {
        var desks = new DeskFactory(_fixtures, () => new InProcessBinding(), BindingKind.InProcess, bench.ModelA, DeviceChoice.Good, 1) { CentreAddress = _ => Nowhere() };
        await using var run = await BenchRun.StartAsync(bench.Catalogue);

        var result = await run.RunAsync(bench.Cases.Single(scenario => scenario.Title == "By PIN, with consent to everything"), desks, new Unobserved());

        Assert.Equal(Verdict.HarnessFault, result.Verdict);
        Assert.Equal(Owner.Bench, result.Owner);
        Assert.Contains("the bench cannot reach its own centre", result.Fault, StringComparison.Ordinal);
        Assert.Equal(Verdict.HarnessFault, (await run.JudgeAgainAsync(result.Stored)).Verdict);
    }

    /// <summary>A port of this machine on which nobody listens any more.</summary>
    private static Uri Nowhere()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }

    private sealed class StuckBinding : ICardBinding
    {
        private readonly SimulatedSlot _slot = new("stuck slot");

        public ICardReader Reader => _slot;

        public Task InsertAsync(string persona, IChip card)
        {
            _slot.Insert(card);
            return Task.CompletedTask;
        }

        public Task RemoveAsync() => Task.CompletedTask;

        public ValueTask DisposeAsync() => throw new BenchFaultException(Owner.Bench, "the card is stuck", "pull harder");
    }
}
