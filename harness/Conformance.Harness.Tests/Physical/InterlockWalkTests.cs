using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Physical.Interlocking;
using Conformance.Harness.Tests.Kills;
using Conformance.Harness.Tests.Physical.Interlocking;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Physical;

/// <summary>Every scenario, and with them every step of the features, against a card behind the interlock.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class InterlockWalkTests(BenchFixture bench, ITestOutputHelper output)
{
    private readonly BenchFixtures _fixtures = new(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures"));

    [Fact]
    public async Task Unarmed_no_scenario_gets_anything_past_and_none_that_tried_is_held_against_the_device()
    {
        var (wires, results) = await WalkAsync(DeviceChoice.Good, null, _ => InterlockPolicy.Unarmed);

        Assert.DoesNotContain(wires.SelectMany(wire => wire.Entries), entry => entry.IsPresentation);
        Assert.Empty(wires.SelectMany(InterlockChecks.Broken));
        var tried = results.Where(result => result.Log.Last<CardActWithheld>() is not null).ToList();
        output.WriteLine($"{wires.Count} scenarios, {tried.Count} tried what is kept back");
        Assert.True(tried.Count > 40, $"only {tried.Count} scenarios tried anything: the walk would prove little");
        Assert.DoesNotContain(results, result => result.Verdict == Verdict.Failed);
        Assert.All(results.Where(result => result.Verdict == Verdict.NotTestable), result => Assert.Equal(Owner.Configuration, result.Owner));
    }

    [Fact]
    public async Task Armed_every_scenario_keeps_to_the_card_and_the_floor()
    {
        var arming = new Arming(LaboratoryCards.TokenOf("taro"), 2);
        var (wires, _) = await WalkAsync(DeviceChoice.Good, "taro", _ => new(arming, null, MayLock: false));

        Assert.Contains(wires.SelectMany(wire => wire.Entries), entry => entry.IsPresentation);
        Assert.Empty(wires.SelectMany(InterlockChecks.Broken));
    }

    [Fact]
    public async Task A_sacrificed_card_is_locked_by_scenarios_with_the_tag_and_by_no_other()
    {
        var token = LaboratoryCards.TokenOf("taro");
        var (wires, _) = await WalkAsync(DeviceChoice.Good, "taro", mayLock => new(new(token, 1), token, mayLock));

        Assert.Contains(wires.SelectMany(wire => wire.Entries), entry => entry is { IsPresentation: true, TriesBefore: 1 });
        var locking = bench.For(bench.ModelA).Zip(wires).Where(one => one.Second.Entries.Exists(entry => entry is { IsPresentation: true, TriesBefore: <= 1 })).Select(one => one.First);
        Assert.All(locking, scenario => Assert.True(Locking.IsIn(scenario), scenario.Title));
    }

    [Fact]
    public async Task A_device_that_reaches_for_the_number_on_somebodys_card_does_not_get_it_and_fails_for_it()
    {
        var (killed, arming) = (0, new Arming(LaboratoryCards.TokenOf("taro"), 1));
        foreach (var defect in bench.Book.MadeFor("number-untouched"))
        {
            var (wires, results) = await WalkAsync(DeviceChoice.Of(defect.Id), "taro", _ => new(arming, null, MayLock: false), isSomebodys: true);
            Assert.Empty(wires.SelectMany(InterlockChecks.Broken));
            killed += results.Count(result => result.Findings.Any(finding => finding is { Check.Id: "number-untouched", Verdict: Verdict.Failed }));
        }

        Assert.True(killed > 0, "the defect was seen nowhere");
    }

    [Fact]
    public void Scenarios_that_lock_a_PIN_and_no_others_have_the_tag()
    {
        var locking = bench.AllGood
            .Where(result => result.Log.Entries.Any(entry => entry.What is ApduExchanged { IsVerify: true, TriesLeft: 0 }))
            .Select(result => result.Case).ToHashSet();
        Assert.NotEmpty(locking);
        Assert.Equal(
            locking.Select(Place).Order(StringComparer.Ordinal),
            bench.Cases.Where(Locking.IsIn).Select(Place).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_a_sacrifice_such_a_scenario_is_not_begun_and_not_green()
    {
        var scenario = bench.Cases.First(Locking.IsIn);
        var desks = new DeskFactory(_fixtures, () => throw new InvalidOperationException("no desk is opened"), BindingKind.Pcsc, bench.ModelA, DeviceChoice.Good, 1) { MayLock = false };
        await using var run = await BenchRun.StartAsync(bench.Catalogue);

        var result = await run.RunAsync(scenario, desks, new Unobserved());

        Assert.Equal((Verdict.NotTestable, Owner.Configuration), (result.Verdict, result.Owner));
        Assert.Contains("--sacrifice TOKEN", result.Fault, StringComparison.Ordinal);
    }

    private static string Place(ScenarioCase scenario) => $"{scenario.File}: {scenario.Title}";

    private async Task<(List<Wire> Wires, List<ScenarioResult> Results)> WalkAsync(DeviceChoice device, string? armed, Func<bool, InterlockPolicy> policy, bool isSomebodys = false)
    {
        var (wires, results) = (new List<Wire>(), new List<ScenarioResult>());
        await using var run = await BenchRun.StartAsync(bench.Catalogue);
        foreach (var scenario in bench.For(bench.ModelA))
        {
            var wire = new Wire { Armed = armed, Floor = policy(false).Arming?.Floor ?? 1 };
            wires.Add(wire);
            var desks = new DeskFactory(_fixtures, () => new RecordedBinding(wire, policy, isSomebodys), BindingKind.Pcsc, bench.ModelA.Over(BindingKind.Pcsc), device, 1);
            results.Add(await run.RunAsync(scenario, desks, new Unobserved()));
        }

        return (wires, results);
    }
}
