using System.Text.Json.Nodes;
using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;
using Conformance.Certification.Comparing;
using Conformance.Certification.Issuing;

namespace Conformance.Harness.Tests.Certification;

[Collection(OneCertificate.Name)]
[Trait("Needs", "bench")]
public sealed class RunComparisonTests(CertifiedBundle bundle)
{
    private const string Other = "pin-counter-forgotten";

    [Fact]
    public async Task Each_cell_is_tied_to_its_run_and_its_evidence()
    {
        var (one, other) = (ComparedRun.Read(bundle.Folder), await FailedAsync());
        var comparison = RunComparison.Of([one, other]);

        Assert.Equal(("2099-01", true, false), (comparison.Set, one.IsCertified, other.IsCertified));
        var row = comparison.Rows.Single(row => row.Requirement == "PIN-LOCK-STAYS");
        Assert.True(row.Differs);
        Assert.Equal([Verdict.Passed, Verdict.Failed], row.Cells.Select(cell => cell.Verdict!.Value));
        Assert.Equal([one.Sha256, other.Sha256], row.Cells.Select(cell => cell.Run));
        Assert.All(row.Cells, cell => Assert.Matches("^[0-9a-f]{64}$", cell.Evidence!));
        Assert.Equal(2, row.Cells.Select(cell => cell.Evidence).Distinct().Count());

        // What is no demand of the set stands in no row.
        Assert.DoesNotContain(comparison.Rows, row => row.Requirement == "CARD-UNREADABLE-TOLD");
        var json = JsonNode.Parse(comparison.ToJson())!;
        Assert.Equal(one.Sha256, json["runs"]![0]!["sha256"]!.GetValue<string>());
        Assert.Equal(comparison.Rows.Count, json["requirements"]!.AsArray().Count);
    }

    [Fact]
    public void A_run_beside_itself_differs_in_nothing()
    {
        var run = ComparedRun.Read(bundle.Folder);
        Assert.DoesNotContain(RunComparison.Of([run, run]).Rows, row => row.Differs);
    }

    [Fact]
    public void Runs_by_other_sets_are_not_compared()
    {
        var run = ComparedRun.Read(bundle.Folder);
        var other = run with { Record = run.Record with { Setting = run.Record.Setting with { RequirementSet = "2025-02" } } };
        Assert.Equal("the set differs: \"2099-01\", and \"2025-02\"", Assert.Throws<BenchFaultException>(() => RunComparison.Of([run, other])).What);
    }

    [Fact]
    public void Nor_devices_that_can_be_observed_otherwise()
    {
        var run = ComparedRun.Read(bundle.Folder);
        var fault = Assert.Throws<BenchFaultException>(() => RunComparison.Of([run, run with { Class = "reader, partial: without clock" }]));
        Assert.Equal("the class of observability differs: \"reader, full\", and \"reader, partial: without clock\"", fault.What);
    }

    [Fact]
    public void A_run_whose_evidence_was_changed_is_not_compared()
    {
        var copy = new Forger(bundle.Copy());
        copy.Replace(copy.FirstLog(), "taro", "jiro");
        Assert.Contains("its SHA-256 is not the one in run.json", Assert.Throws<BenchFaultException>(() => ComparedRun.Read(copy.Files.Folder)).What, StringComparison.Ordinal);
    }

    private async Task<ComparedRun> FailedAsync()
    {
        var order = bundle.Order($"compared-{Path.GetRandomFileName()}");
        await new Certifier(SmallBench.Reference, SmallBench.Fixtures, new FixedTime(), _ => { }).CertifyAsync(SmallBench.Device(DeviceChoice.Of(Other)), order);
        return ComparedRun.Read(Path.Combine(order.Out, "run"));
    }
}
