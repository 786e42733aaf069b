using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Certification.Bundles;
using Conformance.Certification.Devices;
using Conformance.Certification.Issuing;
using Conformance.Certification.Judging;
using Conformance.Certification.References;
using NodaTime;

namespace Conformance.Harness.Tests.Certification;

[Collection(OneCertificate.Name)]
[Trait("Needs", "bench")]
public sealed class CertifierTests(CertifiedBundle bundle)
{
    [Fact]
    public async Task The_same_nonce_gives_the_same_logs_and_another_one_another_order_and_seed()
    {
        await bundle.IssueAsync("again", SmallBench.Reference);
        var (first, again) = (new BundleFiles(bundle.Folder), new BundleFiles(Path.Combine(bundle.Folder, "..", "again")));
        Assert.Equal(first.Names(), again.Names());
        Assert.All(first.Names().Except(BundleNames.Envelope), name => Assert.Equal(first.Read(name), again.Read(name)));

        var other = await IssueAsync(order: bundle.Order("other") with { Nonce = Conformance.Certification.Draws.Nonce.Parse("relying-party-2") });
        Assert.NotEqual(
            (bundle.Issued as Issued.Certified)!.Certificate.Seed,
            Assert.IsType<Issued.Certified>(other).Certificate.Seed);
        Assert.NotEqual(first.Names(), new BundleFiles(Path.Combine(bundle.Folder, "..", "other")).Names());
    }

    [Fact]
    public async Task A_nonce_that_nobody_asked_for_is_called_so()
    {
        var issued = Assert.IsType<Issued.Certified>(await IssueAsync(order: bundle.Order("own") with { Nonce = null }));
        Assert.True(issued.Certificate.OwnNonce);
        Assert.Matches("^[0-9a-f]{32}$", issued.Certificate.Nonce);
    }

    [Fact]
    public async Task A_laboratory_that_witnessed_signs_as_well_and_then_alone_the_kind_says_so_beside_what_cameras_saw()
    {
        var order = bundle.Order("witnessed") with { Witness = bundle.OtherKey, Laboratory = "Laboratory of the examples" };
        var device = SmallBench.Device();
        var issued = Assert.IsType<Issued.Certified>(await IssueAsync(device with { Setup = device.Setup with { Faces = "drawn" } }, order));
        Assert.Equal("drawn", issued.Certificate.Faces);
        Assert.Contains("\"kind\": \"laboratory-witnessed\",\n  \"laboratory\": \"Laboratory of the examples\"", new Forger(order.Out).Text(BundleNames.Certificate), StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"self-declared\",\n  \"issued\": \"2026-11-22T03:04:05Z\"", new Forger(bundle.Folder).Text(BundleNames.Certificate), StringComparison.Ordinal);
        Assert.True((await bundle.VerifyAsync(order.Out)).Passed);
    }

    [Fact]
    public async Task Nothing_in_a_bundle_names_a_machine_a_user_or_a_path()
    {
        var order = bundle.Order("unnamed");
        await IssueAsync(order: order);
        string[] forbidden = [$"{Path.DirectorySeparatorChar}tmp{Path.DirectorySeparatorChar}", Cli.CommandLine.Root, AppContext.BaseDirectory, $"/home/{Environment.UserName}", $"{Environment.UserName}@"];
        var files = new BundleFiles(order.Out);
        Assert.All(files.Names(), name => Assert.All(forbidden, word => Assert.DoesNotContain(word, Encoding.UTF8.GetString(files.Read(name)!), StringComparison.Ordinal)));
        // A machine may be called by two letters, which what is packed in a page has somewhere: it is looked for as a word, and in what people can read.
        Assert.All(files.Names(), name => Assert.DoesNotMatch($@"\b{Regex.Escape(Environment.MachineName)}\b", Regex.Replace(Encoding.UTF8.GetString(files.Read(name)!), "[A-Za-z0-9+/=_-]{80,}", "")));
        // A look for it that finds nothing because it looks at nothing would pass as well.
        Assert.Contains(files.Names(), name => Encoding.UTF8.GetString(files.Read(name)!).Contains("SIM-A-0001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_waiver_that_applies_is_stated_as_a_warning()
    {
        var order = bundle.Order("waived") with { Waivers = [Waiver("PIN-COUNTED-BY-CARD", new(2026, 11, 22))] };
        var issued = Assert.IsType<Issued.Certified>(await IssueAsync(SmallBench.Device(DeviceChoice.Of("success-does-not-restore-tries")), order));
        Assert.Equal(["PIN-COUNTED-BY-CARD"], issued.Certificate.Waivers.Select(waiver => waiver.Requirement));
        var predicate = JsonNode.Parse(new Forger(order.Out).Text(BundleNames.Statement))!["predicate"]!;
        Assert.Equal("WARNED", predicate["result"]!.GetValue<string>());
        Assert.Equal("PIN-COUNTED-BY-CARD", predicate["warnedTests"]![0]!.GetValue<string>());
    }

    [Fact]
    public Task Set_up_wrong() => RefusedAsync(RefusalIds.SetUpWrong, device: SmallBench.Device() with { CheckAsync = Broken });

    [Fact]
    public Task Requirement_failed() => RefusedAsync(RefusalIds.RequirementFailed, device: SmallBench.Device(DeviceChoice.Of("pin-counter-forgotten")), isOfDevice: true);

    [Fact]
    public Task Must_not_testable_and_nothing_proven() =>
        RefusedAsync([RefusalIds.MustNotTestable, RefusalIds.NothingProven], SmallBench.Device(DeviceChoice.Of(DeviceChoice.EmptyChairName)), isOfDevice: true);

    [Fact]
    public async Task Harness_fault()
    {
        var refused = await RefusedAsync([RefusalIds.HarnessFault, RefusalIds.MustNotTestable, RefusalIds.NothingProven], SmallBench.Device(fixtures: new BenchFixtures("nowhere")));
        Assert.False(refused.IsOfDevice);
    }

    [Fact]
    public Task Waiver_past_its_day() =>
        RefusedAsync([RefusalIds.RequirementFailed, RefusalIds.WaiverPastItsDay], SmallBench.Device(DeviceChoice.Of("pin-counter-forgotten")), bundle.Order(Name()) with { Waivers = [Waiver("PIN-LOCK-STAYS", new(2026, 11, 21))] }, isOfDevice: true);

    [Fact]
    public Task Waiver_unneeded() =>
        RefusedAsync(RefusalIds.WaiverUnneeded, order: bundle.Order(Name()) with { Waivers = [Waiver("PIN-LOCK-STAYS", new(2026, 12, 31))] }, isOfDevice: true);

    [Fact]
    public Task Bench_unqualified() => RefusedAsync(RefusalIds.BenchUnqualified, reference: SmallBench.Reference with
    {
        Book = SmallBench.Reference.Book with { Defects = [.. SmallBench.Reference.Book.Defects.Select(defect => defect with { CaughtBy = [.. defect.CaughtBy.Select(killer => killer with { Seen = "something else" })] })] },
    });

    [Fact]
    public Task Canary_missing() => RefusedAsync(RefusalIds.CanaryMissing, reference: SmallBench.Reference with { Canaries = [] });

    [Fact]
    public Task Canary_passed()
    {
        var canary = SmallBench.Reference.Canaries.Single(scenario => scenario.Title == "A try too many is expected on the card");
        var right = canary with { Steps = [.. canary.Steps.Select(step => step with { Text = step.Text.Replace("3 tries", "2 tries", StringComparison.Ordinal) })] };
        return RefusedAsync(RefusalIds.CanaryPassed, reference: SmallBench.Reference with { Canaries = [right] });
    }

    [Fact]
    public Task Device_changed_by_its_profile() => RefusedAsync(RefusalIds.DeviceChanged, device: SmallBench.Device() with { DigestNow = () => "another" });

    [Fact]
    public Task Device_changed_behind_its_profile()
    {
        var asked = 0;
        return RefusedAsync(RefusalIds.DeviceChanged, device: SmallBench.Device() with { CheckAsync = () => asked++ == 0 ? Task.CompletedTask : Broken() });
    }

    [Fact]
    public async Task Unfinished_when_a_log_is_gone()
    {
        var order = bundle.Order(Name());
        var certifier = new Certifier(SmallBench.Reference, SmallBench.Fixtures, new FixedTime(), told =>
        {
            if (told == "judging what was kept")
            {
                new Forger(order.Out).Delete(new Forger(order.Out).FirstLog());
            }
        });
        Held(RefusalIds.Unfinished, Assert.IsType<Issued.Refused>(await certifier.CertifyAsync(SmallBench.Device(), order)), order.Out);
    }

    [Fact]
    public async Task Unfinished_when_the_way_to_the_device_breaks()
    {
        var order = bundle.Order(Name());
        var refused = Assert.IsType<Issued.Refused>(await IssueAsync(SmallBench.Device() with { Desks = _ => throw new BenchFaultException(Owner.Bench, "/dev/reader is gone", "look") }, order));
        Held(RefusalIds.Unfinished, refused, order.Out);
        Assert.DoesNotContain("/dev/reader", new Forger(order.Out).Text(BundleNames.Refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_not_empty()
    {
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => IssueAsync(order: bundle.Order("bundle")));
        Assert.StartsWith($"{RefusalIds.OutNotEmpty}: ", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_refused_is_verified_as_nothing_else()
    {
        var order = bundle.Order(Name());
        await IssueAsync(SmallBench.Device(DeviceChoice.Of("pin-counter-forgotten")), order);
        Assert.Equal(DiscrepancyIds.Refused, (await bundle.VerifyAsync(order.Out)).First!.Id);
    }

    private static Task Broken() => throw new BenchFaultException(Owner.Configuration, "adapter: nobody answers", "start it");

    private static Waiver Waiver(string requirement, LocalDate lastDay) => new(requirement, "mended in the next version", "the department of readers", lastDay);

    private static string Name() => $"refused-{Random()}";

    private static string Random() => System.Security.Cryptography.RandomNumberGenerator.GetHexString(8);

    private Task<Issued> IssueAsync(TestedDevice? device = null, Conformance.Certification.Issuing.CertificateOrder? order = null, BenchReference? reference = null) =>
        new Certifier(reference ?? SmallBench.Reference, SmallBench.Fixtures, new FixedTime(), _ => { }).CertifyAsync(device ?? SmallBench.Device(), order ?? bundle.Order(Name()));

    private Task<Issued.Refused> RefusedAsync(string id, TestedDevice? device = null, CertificateOrder? order = null, BenchReference? reference = null, bool isOfDevice = false) =>
        RefusedAsync([id], device, order, reference, isOfDevice);

    private async Task<Issued.Refused> RefusedAsync(string[] ids, TestedDevice? device = null, CertificateOrder? order = null, BenchReference? reference = null, bool isOfDevice = false)
    {
        var given = order ?? bundle.Order(Name());
        var refused = Assert.IsType<Issued.Refused>(await IssueAsync(device, given, reference));
        Assert.Equal(ids.Order(), refused.Reasons.Select(reason => reason.Id).Distinct().Order());
        Assert.Equal(isOfDevice, refused.IsOfDevice);
        Held(ids[0], refused, given.Out);
        return refused;
    }

    // The evidence is kept with every reason, and no statement.
    private static void Held(string id, Issued.Refused refused, string folder)
    {
        var kept = new Forger(folder);
        Assert.Contains(id, refused.Reasons.Select(reason => reason.Id));
        Assert.Equal(refused.Reasons.Select(reason => reason.Id), JsonNode.Parse(kept.Text(BundleNames.Refused))!["reasons"]!.AsArray().Select(reason => reason!["id"]!.GetValue<string>()));
        Assert.Empty(kept.Files.Names().Intersect(BundleNames.Envelope.Append(BundleNames.Certificate)));
    }
}
