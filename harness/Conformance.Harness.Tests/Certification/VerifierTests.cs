using Conformance.Bench;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Certification.Bundles;
using Conformance.Certification.Issuing;
using Conformance.Certification.Judging;
using Conformance.Certification.Verifying;

namespace Conformance.Harness.Tests.Certification;

[Collection(OneCertificate.Name)]
[Trait("Needs", "bench")]
public sealed class VerifierTests(CertifiedBundle bundle)
{
    [Fact]
    public async Task What_was_issued_is_verified_step_by_step()
    {
        Assert.IsType<Issued.Certified>(bundle.Issued);
        var report = await bundle.VerifyAsync(bundle.Folder);

        Assert.Empty(report.Wrong);
        Assert.Null(report.First);
        Assert.Equal(
            ["bundle", "signature", "witness", "files", "nonce", "set", "plan", "logs", "findings", "transcripts", "interruptions", "conclusion", "qualification", "kills", "certificate", "reports"],
            report.Steps.Select(step => step.Name));
    }

    [Fact]
    public void The_pages_name_the_device_the_kind_and_what_a_certificate_is_not()
    {
        var page = new Forger(bundle.Folder).Text("report/report.html");

        Assert.Contains("Conformance bench (simulated), model-a, serial SIM-A-0001, firmware 1.0.0", page, StringComparison.Ordinal);
        Assert.Contains("Self-declared. This is not an approval by any authority.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_for_Allure_that_the_run_does_not_give_is_found_though_it_is_signed()
    {
        var kinder = new Forger(bundle.Copy(), bundle.Key);
        var result = kinder.Files.Names().First(name => name.EndsWith("-result.json", StringComparison.Ordinal));
        kinder.Replace(result, "\"status\":\"passed\"", "\"status\":\"skipped\"");
        kinder.Sign();
        Assert.Equal([(DiscrepancyIds.ReportChanged, result)], (await bundle.VerifyAsync(kinder.Files.Folder)).Wrong.Select(wrong => (wrong.Id, wrong.File)));

        var more = new Forger(bundle.Copy(), bundle.Key);
        more.Files.Write("report/allure-results/more-result.json", "{}"u8.ToArray());
        more.Sign();
        Assert.Equal([(DiscrepancyIds.FileUnplanned, "report/allure-results/more-result.json")], (await bundle.VerifyAsync(more.Files.Folder)).Wrong.Select(wrong => (wrong.Id, wrong.File)));
    }

    [Fact]
    public async Task The_key_of_a_maker_is_trusted_at_first_use_and_a_change_of_it_is_refused()
    {
        var verifier = new Verifier(SmallBench.Reference);
        var known = bundle.Known();
        var first = await verifier.VerifyAsync(bundle.Folder, new(null, null, null, known));
        Assert.True(first.Passed);
        Assert.StartsWith("first use of the key ", first.Steps[1].Note, StringComparison.Ordinal);
        Assert.Equal($"maker {bundle.Key.Public.Thumbprint} Conformance bench (simulated)\n", File.ReadAllText(known.Path));

        var again = await verifier.VerifyAsync(bundle.Folder, new(null, null, null, known));
        Assert.True(again.Passed);
        Assert.Null(again.Steps[1].Note);

        var copy = new Forger(bundle.Copy());
        copy.Sign(bundle.OtherKey);
        var changed = await verifier.VerifyAsync(copy.Files.Folder, new(null, null, null, known));
        Assert.Equal([DiscrepancyIds.KeyChanged], changed.Wrong.Select(wrong => wrong.Id));
    }

    [Fact]
    public async Task A_witness_signed_with_the_laboratorys_key_or_not_at_all()
    {
        var order = bundle.Order("seen by a laboratory") with { Witness = bundle.OtherKey, Laboratory = "Laboratory of the examples" };
        await new Certifier(SmallBench.Reference, SmallBench.Fixtures, new FixedTime(), _ => { }).CertifyAsync(SmallBench.Device(), order);
        var verifier = new Verifier(SmallBench.Reference);
        var known = bundle.Known();

        Assert.True((await verifier.VerifyAsync(order.Out, new(bundle.Key.Public, bundle.OtherKey.Public, null, known))).Passed);
        var foreign = await verifier.VerifyAsync(order.Out, new(bundle.Key.Public, bundle.Key.Public, null, known));
        Assert.Equal([(DiscrepancyIds.KeyForeign, BundleNames.Witness)], foreign.Wrong.Select(wrong => (wrong.Id, wrong.File)));

        var stolen = new Forger(order.Out);
        File.Copy(stolen.Files.PathOf(BundleNames.Signature), stolen.Files.PathOf(BundleNames.Witness), overwrite: true);
        Assert.Equal([DiscrepancyIds.KeyForeign], (await verifier.VerifyAsync(order.Out, new(bundle.Key.Public, bundle.OtherKey.Public, null, known))).Wrong.Select(wrong => wrong.Id));

        var uninvited = new Forger(bundle.Copy());
        File.Copy(uninvited.Files.PathOf(BundleNames.Signature), uninvited.Files.PathOf(BundleNames.Witness));
        Assert.Equal([DiscrepancyIds.WitnessWrong], (await bundle.VerifyAsync(uninvited.Files.Folder)).Wrong.Select(wrong => wrong.Id));
    }

    [Fact]
    public async Task A_key_that_came_with_something_wrong_is_not_remembered()
    {
        var copy = new Forger(bundle.Copy());
        copy.Replace(copy.FirstLog(), "taro", "jiro");
        var known = bundle.Known();
        Assert.False((await new Verifier(SmallBench.Reference).VerifyAsync(copy.Files.Folder, new(null, null, null, known))).Passed);
        Assert.False(File.Exists(known.Path));
    }

    [Fact]
    public async Task The_first_place_that_was_changed_is_named_with_its_line_or_its_path()
    {
        var log = new Forger(bundle.Copy());
        var first = log.FirstLog();
        var lines = log.Text(first).Split('\n');
        lines[6] = lines[6].Replace("\"at\":\"2025", "\"at\":\"2024", StringComparison.Ordinal);
        log.Files.Write(first, System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        // The line behind the changed one has its hash.
        Assert.Equal($"{first}, line 8", (await bundle.VerifyAsync(log.Files.Folder)).First!.Place);

        var certificate = new Forger(bundle.Copy());
        certificate.Replace(BundleNames.Certificate, "\"verdict\": \"passed\",\n  \"counts\"", "\"verdict\": \"attested\",\n  \"counts\"");
        Assert.Equal("certificate.json, $.verdict", (await bundle.VerifyAsync(certificate.Files.Folder)).First!.Place);
    }

    [Fact]
    public async Task A_set_that_this_bench_does_not_have_is_named()
    {
        var reference = SmallBench.Reference;
        var other = reference with { Catalogue = new(reference.Catalogue.Requirements) };
        var report = await new Verifier(other).VerifyAsync(bundle.Folder, new(bundle.Key.Public, null, null, bundle.Known()));
        Assert.Equal([DiscrepancyIds.SetForeign], report.Wrong.Select(wrong => wrong.Id));
        Assert.Equal("certificate.json, $.set.name", report.First!.Place);
    }

    [Fact]
    public async Task A_folder_without_a_bundle_cannot_be_verified()
    {
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => bundle.VerifyAsync(bundle.NewFolder()));
        Assert.Contains("there is no bundle", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("null", "$")]
    [InlineData("{ \"schema\": \"\\ud800\" }", "$.schema")]
    [InlineData("{ \"schema\": \"conformance-certificate\", \"schema\": 1 }", "$.schema")]
    public async Task A_certificate_that_is_none_is_unreadable_and_no_crash(string text, string path)
    {
        var copy = new Forger(bundle.Copy());
        copy.Files.Write(BundleNames.Certificate, System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Contains((await bundle.VerifyAsync(copy.Files.Folder)).Wrong, wrong => wrong.Id == DiscrepancyIds.Unreadable && wrong.Where == path);
    }

    [Theory]
    [InlineData(BundleNames.Certificate, DiscrepancyIds.Unreadable)]
    [InlineData(BundleNames.Statement, DiscrepancyIds.Unreadable)]
    [InlineData(BundleNames.Kills, DiscrepancyIds.KillsChanged)]
    public async Task Bytes_that_are_no_characters_are_a_discrepancy_and_no_crash(string name, string id)
    {
        var copy = new Forger(bundle.Copy());
        var bytes = copy.Files.Read(name)!;
        bytes[Array.IndexOf(bytes, (byte)':') + 4] = 0x8C;
        copy.Files.Write(name, bytes);
        Assert.Contains((await bundle.VerifyAsync(copy.Files.Folder)).Wrong, wrong => wrong.Id == id);
    }

    [Fact]
    public async Task Evidence_of_a_run_that_was_killed_is_no_certificate()
    {
        var copy = new Forger(bundle.Copy());
        foreach (var name in new[] { BundleNames.Certificate, BundleNames.Statement, BundleNames.Signature })
        {
            copy.Delete(name);
        }

        var report = await bundle.VerifyAsync(copy.Files.Folder);
        Assert.Equal(DiscrepancyIds.Unreadable, report.First!.Id);
        Assert.Contains("the run was stopped", report.First.What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_of_a_certificate_has_the_digests_that_the_plan_of_a_run_has()
    {
        var features = Path.Combine(Cli.CommandLine.Root, "features");
        Assert.Equal(FolderDigest.OfFolders("*.feature", features), SmallBench.Whole.FeaturesSha256);
        Assert.Equal(FolderDigest.OfFolders("*.yaml", Path.Combine(features, "requirements")), SmallBench.Whole.CatalogueSha256);
    }

    [Fact]
    public void The_bench_of_the_repository_has_files_of_all_that_it_demands() =>
        Assert.All(
            ["set/requirements/sets/2027-01.yaml", "set/identity/pin-lockout.feature", "set/requirements/coverage.csv", "set/requirements/defects/card.yaml", "set/canary/canaries.feature"],
            name => Assert.Contains(name, SmallBench.Whole.Files.Keys));
}
