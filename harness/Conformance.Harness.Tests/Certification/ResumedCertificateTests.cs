using System.Text.Json.Nodes;
using Conformance.Bench;
using Conformance.Bench.Desk;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Certification.Bundles;
using Conformance.Certification.Devices;
using Conformance.Certification.Issuing;
using Conformance.Certification.Judging;
using Conformance.Certification.Reports;

namespace Conformance.Harness.Tests.Certification;

/// <summary>A certification that was interrupted goes on, comes to the same, and says that it was.</summary>
[Collection(OneCertificate.Name)]
[Trait("Needs", "bench")]
public sealed class ResumedCertificateTests(CertifiedBundle bundle)
{
    private const string Before = "qualification/before";
    private const string After = "qualification/after";

    // What may be different: what tells of the interruption, and what has a digest of that.
    private static readonly string[] Telling = [BundleNames.Certificate, BundleNames.Resumed, $"{BundleNames.Run}/{RunFile.Name}", .. BundleNames.Envelope];

    private string[] Logs => [.. new BundleFiles(bundle.Folder).Names().Where(name => name.StartsWith($"{BundleNames.Run}/{RunFolder.Logs}/", StringComparison.Ordinal))];

    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(2, 0.4)]
    [InlineData(3, 1.0)]
    public async Task Killed_in_the_devices_run_it_goes_on_and_what_follows_from_the_logs_is_the_same(int number, double part)
    {
        var cut = CutOff(number, part);

        var issued = Assert.IsType<Issued.Certified>(await ResumeAsync(cut));

        AssertSame(cut.Files);
        // A log that is whole is judged, and the run goes on with the next.
        var next = part < 1 ? number : number + 1;
        var interruption = Assert.Single(issued.Certificate.Interruptions);
        Assert.Equal((BundleNames.Run, "2026-11-22T03:04:05Z", (int?)next), (interruption.Stage, interruption.Resumed, interruption.Number));
        Assert.Equal(part is 0 or 1, interruption.Observed!.Sha256 == BundleFiles.DigestOf([]));
        await VerifiedAsWarnedAsync(cut, 1);
    }

    [Theory]
    [InlineData(Before)]
    [InlineData(After)]
    public async Task Killed_in_the_benchs_own_run_it_goes_on_there(string stage)
    {
        var cut = new Forger(bundle.Copy());
        var last = cut.Files.Names().Last(name => name.StartsWith($"{stage}/{RunFolder.Logs}/", StringComparison.Ordinal));
        foreach (var name in cut.Files.Names().Where(name => EvidenceFiles.FollowsFromLogs(name) || name == BundleNames.Signature || name == last
            || (stage == Before && (name.StartsWith(After, StringComparison.Ordinal) || name.StartsWith($"{BundleNames.Run}/{RunFolder.Logs}", StringComparison.Ordinal) || name.StartsWith($"{BundleNames.Run}/{RunFolder.Findings}", StringComparison.Ordinal)))).ToList())
        {
            cut.Delete(name);
        }

        var issued = Assert.IsType<Issued.Certified>(await ResumeAsync(cut));

        AssertSame(cut.Files);
        var interruption = Assert.Single(issued.Certificate.Interruptions);
        Assert.Equal((stage, null, null), (interruption.Stage, interruption.Number, interruption.Observed));
        await VerifiedAsWarnedAsync(cut, 1);
    }

    [Fact]
    public async Task Stopped_by_hand_again_and_again_it_tells_of_each_time()
    {
        var order = bundle.Order("stopped");
        for (var number = 1; number <= 2; number++)
        {
            using var stop = new CancellationTokenSource();
            var begun = 0;
            var device = SmallBench.Device() with { Desks = seed => ++begun == 2 ? Stopping(stop, seed) : SmallBench.Device().Desks(seed) };
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Certifier().CertifyAsync(device, order with { Resume = number > 1 }, stop.Token));
        }

        var issued = Assert.IsType<Issued.Certified>(await Certifier().CertifyAsync(SmallBench.Device(), order with { Resume = true }));

        var stopped = new Forger(order.Out);
        AssertSame(stopped.Files);
        Assert.Equal([2, 3], issued.Certificate.Interruptions.Select(interruption => interruption.Number));
        Assert.All(issued.Certificate.Interruptions, interruption => Assert.Contains("scenario-interrupted", stopped.Text($"{BundleNames.Run}/{interruption.Observed!.Name}"), StringComparison.Ordinal));
        await VerifiedAsWarnedAsync(stopped, 2);
        Assert.Contains("Interrupted and gone on with: 2.", stopped.Text(BundleReports.Pages[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_holds_the_key_cannot_hide_or_change_what_tells_of_an_interruption()
    {
        var cut = CutOff(2, 0.5);
        cut.Files.Write(Logs[1], cut.Files.Read(Logs[1])![..(Array.LastIndexOf(cut.Files.Read(Logs[1])!, (byte)'\n') + 1)]);
        await ResumeAsync(cut);
        var interrupted = cut.Files.Names().Single(name => name.Contains($"/{RunFolder.Interrupted}/", StringComparison.Ordinal));

        await FoundAsync(cut, DiscrepancyIds.InterruptionUntold, forger => forger.Delete(BundleNames.Resumed));
        await FoundAsync(cut, DiscrepancyIds.CertificateChanged, forger => forger.Replace(BundleNames.Resumed, "03:04:05", "03:04:04"));
        await FoundAsync(cut, DiscrepancyIds.InterruptionUntold, forger => forger.Replace(BundleNames.Resumed, "\"stage\": \"run\"", "\"stage\": \"qualification/before\""));
        await FoundAsync(cut, DiscrepancyIds.InterruptionUntold, forger => forger.Delete(interrupted));
        await FoundAsync(cut, DiscrepancyIds.ConclusionChanged, forger => forger.Rewrite(interrupted, text => text[..(text[..text.LastIndexOf('\n')].LastIndexOf('\n') + 1)]));
        await FoundAsync(cut, DiscrepancyIds.LogForeign, forger => forger.Rewrite(interrupted, text => text.Replace("PIN lock-out", "PIN lock-in", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_had_failed_when_the_bench_was_killed_is_not_made_good_by_doing_it_again()
    {
        var whole = new Forger(bundle.Folder);
        var log = Logs.First(name => whole.Text(name).Contains("\"63C2\"", StringComparison.Ordinal));
        var cut = CutOff(Array.IndexOf(Logs, log) + 1, 1);
        // The card counts a try less than is due; then the power goes, before the log is closed.
        cut.Rewrite(log, text => string.Join('\n', text.Replace("\"63C2\"", "\"63C1\"", StringComparison.Ordinal).Split('\n')[..^2]) + "\n");

        var refused = Assert.IsType<Issued.Refused>(await ResumeAsync(cut));

        Assert.Equal([RefusalIds.FailedBeforeInterruption], refused.Reasons.Select(reason => reason.Id).Distinct());
        Assert.True(refused.IsOfDevice);
    }

    [Fact]
    public async Task Only_the_same_goes_on_and_what_differs_is_named()
    {
        var cut = CutOff(2, 0.5);
        await RefusedAsync(cut, "order.json, $.nonce: \"relying-party-1\", and \"relying-party-2\" now", order: order => order with { Nonce = Conformance.Certification.Draws.Nonce.Parse("relying-party-2") });
        await RefusedAsync(cut, "order.json, $.ownNonce: false, and true now", order: order => order with { Nonce = null });
        await RefusedAsync(cut, "order.json, $.laboratory: nothing, and \"L\" now", order: order => order with { Laboratory = "L" });
        await RefusedAsync(cut, "device/device.json, $.profileSha256: \"000", device: device => device with { Record = device.Record with { ProfileSha256 = new string('9', 64) } });
        await RefusedAsync(cut, "run-plan.json, $.digests.fixtures: \"222", device: device => device with { Setup = device.Setup with { FixturesSha256 = new string('9', 64) } });
        await RefusedAsync(cut, "run-plan.json, $.waivers[0]: nothing, and {", order: order => order with { Waivers = [new Waiver("PIN-LOCK-STAYS", "r", "o", new(2026, 12, 31))] });
        await RefusedAsync(cut, "adapter: nobody answers", device: device => device with { CheckAsync = () => throw new BenchFaultException(Owner.Configuration, "adapter: nobody answers", "start it") });
        cut.Replace("set/requirements/identity-pin.yaml", "level: must", "level: may");
        await RefusedAsync(cut, "set/requirements/identity-pin.yaml: it is another file now");
        cut.Delete(BundleNames.Order);
        await RefusedAsync(cut, "nothing was begun in it");
        await RefusedAsync(new Forger(bundle.Copy()), "this went to its end: there is nothing to resume");
        // Nothing of all that was touched.
        Assert.Null(cut.Files.Read(BundleNames.Resumed));
    }

    [Fact]
    public async Task A_log_that_was_changed_before_it_goes_on_is_refused_with_its_place()
    {
        var cut = CutOff(3, 0.5);
        cut.Replace(cut.FirstLog(), "\"seq\":3,", "\"seq\":4,");
        await RefusedAsync(cut, ", line 4: ");
    }

    private static DeskFactory Stopping(CancellationTokenSource stop, int seed)
    {
        stop.Cancel();
        return SmallBench.Device().Desks(seed);
    }

    private static Certifier Certifier() => new(SmallBench.Reference, SmallBench.Fixtures, new FixedTime(), _ => { });

    // As if the bench was killed in the scenario of this number, with a part of its log written.
    private Forger CutOff(int number, double part)
    {
        var cut = new Forger(bundle.Copy());
        string[] later = [.. Logs.Skip(number), .. Logs.Skip(number - 1).Select(log => Path.ChangeExtension(log.Replace("/logs/", "/findings/", StringComparison.Ordinal), ".json"))];
        foreach (var name in cut.Files.Names().Where(name => EvidenceFiles.FollowsFromLogs(name) || name == BundleNames.Signature || name.StartsWith(After, StringComparison.Ordinal) || later.Contains(name)).ToList())
        {
            cut.Delete(name);
        }

        var log = cut.Files.Read(Logs[number - 1])!;
        cut.Files.Write(Logs[number - 1], log[..(int)(log.Length * part)]);
        return cut;
    }

    private Task<Issued> ResumeAsync(Forger cut) => Certifier().CertifyAsync(SmallBench.Device(), bundle.Order(cut.Files.Folder) with { Resume = true });

    private void AssertSame(BundleFiles resumed)
    {
        var whole = new BundleFiles(bundle.Folder);
        var same = whole.Names().Except(Telling).Where(name => !BundleReports.IsReport(name)).ToList();
        Assert.Equal(same, resumed.Names().Except(Telling).Where(name => !BundleReports.IsReport(name) && !name.StartsWith($"{BundleNames.Run}/{RunFolder.Interrupted}/", StringComparison.Ordinal)));
        Assert.All(same, name => Assert.Equal(whole.Read(name), resumed.Read(name)));
        var record = JsonNode.Parse(resumed.Read($"{BundleNames.Run}/{RunFile.Name}")!)!.AsObject();
        record.Remove("interruptions");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(whole.Read($"{BundleNames.Run}/{RunFile.Name}")!), record));
    }

    private async Task VerifiedAsWarnedAsync(Forger resumed, int times)
    {
        Assert.Empty((await bundle.VerifyAsync(resumed.Files.Folder)).Wrong);
        var predicate = JsonNode.Parse(resumed.Text(BundleNames.Statement))!["predicate"]!;
        Assert.Equal(("WARNED", times), ((string?)predicate["result"], predicate["conformanceInterruptions"]!.AsArray().Count));
    }

    private async Task FoundAsync(Forger resumed, string id, Action<Forger> change)
    {
        var forger = new Forger(bundle.NewFolder(), bundle.Key);
        foreach (var name in resumed.Files.Names())
        {
            forger.Files.Write(name, resumed.Files.Read(name)!);
        }

        change(forger);
        forger.Sign();
        Assert.Contains(id, (await bundle.VerifyAsync(forger.Files.Folder)).Wrong.Select(wrong => wrong.Id));
    }

    private async Task RefusedAsync(Forger cut, string what, Func<CertificateOrder, CertificateOrder>? order = null, Func<TestedDevice, TestedDevice>? device = null)
    {
        var before = cut.Files.Names();
        var given = bundle.Order(cut.Files.Folder) with { Resume = true };
        var fault = await Assert.ThrowsAnyAsync<BenchFaultException>(() => Certifier().CertifyAsync(device?.Invoke(SmallBench.Device()) ?? SmallBench.Device(), order?.Invoke(given) ?? given));
        Assert.Contains(what, fault.What, StringComparison.Ordinal);
        Assert.Equal(before, cut.Files.Names());
    }
}
