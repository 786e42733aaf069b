using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Checks;
using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Physical.Diagnosis;
using Conformance.Bench.Requirements;
using Conformance.Harness.Tests.Kills;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using PCSC;

namespace Conformance.Harness.Tests.Devices;

/// <summary>An adapter in another language, written from the OpenAPI file alone, agrees with the bench about the protocol.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class SmallReaderTests(BenchFixture bench)
{
    private static readonly string[] Titles =
    [
        "Every pad has all ten digits, after a miss and after a cleared entry as well",
        "Over many entries every digit wanders",
        "The digits of the PIN are never shown",
        "The PIN is held against the authentication PIN alone, as every PIN on the card counts its own misses",
    ];

    private readonly BenchFixtures _fixtures = new(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures"));

    [Fact]
    public async Task Its_set_up_has_nothing_wrong()
    {
        await using var reader = await SmallReader.StartAsync();
        Assert.DoesNotContain(await new DeviceCheck(ContextFactory.Instance, TimeProviders.Wall).ExamineAsync(Profile(reader)), symptom => symptom.Kind != DiagnosisKind.Fine);
    }

    [Fact]
    public async Task It_passes_the_scenarios_that_are_for_it()
    {
        await using var reader = await SmallReader.StartAsync();
        var wire = new WireRecord();
        Assert.All(await RunAsync(reader, wire, Titles), result => Assert.True(result.Verdict == Verdict.Passed, $"{result.Case.Title}: {result.Verdict} {result.Fault} {result.Run.Error?.Message}"));
        Assert.Empty(wire.Faults());
    }

    [Fact]
    public async Task Its_seeded_fault_is_the_devices_and_is_found_by_the_check_for_it()
    {
        await using var reader = await SmallReader.StartAsync("--fault", "repeat-digit");
        var result = Assert.Single(await RunAsync(reader, null, Titles[0]));
        Assert.Equal((Verdict.Failed, (Owner?)Owner.Device, "pad-complete"), (result.Verdict, result.Owner, result.Findings[^1].Check.Id));
    }

    [Fact]
    public async Task What_it_does_not_offer_is_NotObservable()
    {
        await using var reader = await SmallReader.StartAsync();
        var result = Assert.Single(await RunAsync(reader, null, "Consent refused still gives what the old insurance card showed"));
        Assert.Equal(Verdict.NotObservable, result.Verdict);
        Assert.All(result.Findings, finding => Assert.Equal((Verdict.NotObservable, Owner.Configuration), (finding.Verdict, finding.Owner)));
    }

    private static DeviceProfile Profile(SmallReader reader) =>
        new("Small", "small-reader", "1", "0.1", new DeviceDriver.Remote(reader.Address, null), ["pin"], [Aspect.Screen, Aspect.Touch, Aspect.Apdu]);

    private async Task<IReadOnlyList<ScenarioResult>> RunAsync(SmallReader reader, WireRecord? wire, params string[] titles)
    {
        var profile = Profile(reader);
        await using var outside = await RemoteDevice.OpenAsync((DeviceDriver.Remote)profile.Driver, TimeProviders.Wall, new NobodyAtDesk(), wire);
        var desks = new DeskFactory(_fixtures, () => new OwnSlotBinding(), BindingKind.Own, profile, DeviceChoice.For(profile.Driver), 1) { Outside = outside };
        await using var run = await BenchRun.StartAsync(bench.Catalogue);
        var results = new List<ScenarioResult>();
        foreach (var title in titles)
        {
            results.Add(await run.RunAsync(bench.Cases.Single(scenario => scenario.Title == title), desks, new Unobserved()));
        }

        return results;
    }
}
