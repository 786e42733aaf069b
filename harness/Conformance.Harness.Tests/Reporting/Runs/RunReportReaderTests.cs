using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Reporting.Runs;

namespace Conformance.Harness.Tests.Reporting.Runs;

public sealed class RunReportReaderTests : IDisposable
{
    private readonly StoredRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_report_has_every_scenario_and_every_requirement_of_the_record()
    {
        var report = _run.Read();

        Assert.Equal(Verdict.Failed, report.Verdict);
        Assert.Equal("partial: without frame, staff-action, terminal-file, centre-request, face-memory, clock, card-dates", report.Class?.Name);
        Assert.Equal([(1, Verdict.Failed), (2, Verdict.Passed), (3, Verdict.NotApplicable)], report.Scenarios.Select(scenario => (scenario.Number, scenario.Verdict!.Value)));
        Assert.Equal([3, 9, null], report.Scenarios.Select(scenario => scenario.Line));
        Assert.Equal([1.75, 1.75, 0], report.Scenarios.Select(scenario => scenario.Seconds));
        Assert.Equal(
            [("PIN-LOCK-STAYS", Verdict.Failed), ("NOTICE-SHOWN", Verdict.Passed), ("PHONE-TAKEN", Verdict.NotApplicable), ("CARD-TOUGH", (Verdict?)null)],
            report.Requirements.Select(requirement => (requirement.Requirement.Id, requirement.Verdict)));
        Assert.Equal("not checked: nobody bends cards", report.Requirements[3].Why);
        Assert.Equal([(1, Verdict.Failed)], report.Requirements[0].Checks.Single().Decided);
    }

    [Fact]
    public void What_scenarios_have_in_common_is_held_once()
    {
        var report = _run.Read();

        Assert.Equal(["pin", "pin-locked"], report.Pool.Screens.Select(screen => screen.Id));
        Assert.Equal(["00A4020C", "00200080", "00B00000"], report.Pool.Commands.Select(pooled => pooled.Command.Header));
        Assert.Equal([false, true, false], report.Pool.Commands.Select(pooled => pooled.IsMasked));
        Assert.Equal(["63C0", "9000"], report.Pool.Statuses);
    }

    [Fact]
    public void A_run_that_was_stopped_has_what_is_there_and_no_verdict()
    {
        _run.Stop();

        var report = _run.Read();

        Assert.Null(report.Verdict);
        Assert.Equal([null, Verdict.Passed], report.Scenarios.Select(scenario => scenario.Verdict));
        Assert.Equal([null, Verdict.Passed, null, null], report.Requirements.Select(requirement => requirement.Verdict));
        Assert.Equal(("model-a", "counts-anew", 7, 3), (report.Setting.Reader, report.Setting.Device, report.Setting.Seed, report.Planned));
    }

    [Fact]
    public void The_gravest_remedy_comes_first_and_is_said_once()
    {
        using var run = new StoredRun(passed: 3);

        var remedy = Assert.Single(run.Read().Remedies());

        Assert.Equal("Keep the counter in permanent memory.", remedy.ToDo.En);
        Assert.Equal([1], remedy.Scenarios);
    }

    [Fact]
    public void A_folder_without_a_run_is_refused()
    {
        File.Delete(Path.Combine(_run.Folder, RunFile.Name));
        File.Delete(Path.Combine(_run.Folder, RunPlanFile.Name));
        Assert.Equal($"{_run.Folder}: there is no run in it: neither run.json nor run-plan.json", Refused().What);
    }

    [Fact]
    public void A_log_that_was_changed_is_refused()
    {
        File.AppendAllText(Path.Combine(_run.Folder, StoredRun.FailedLog), "\n");
        Assert.Contains("001-pin-3.jsonl: its SHA-256 is not the one in run.json", Refused().What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_of_a_stopped_run_that_was_changed_is_refused_with_its_line()
    {
        _run.Stop();
        var log = Path.Combine(_run.Folder, StoredRun.FailedLog);
        File.WriteAllText(log, File.ReadAllText(log).Replace("63C0", "63C1", StringComparison.Ordinal));
        Assert.Contains("001-pin-3.jsonl, line 7: \"prev\" is not the SHA-256 of line 6", Refused().What, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_that_are_none_are_refused()
    {
        _run.Stop();
        File.WriteAllText(Path.Combine(_run.Folder, "findings", "002-pin-9.json"), "{ \"schema\": ");
        Assert.Contains("002-pin-9.json, line 1", Refused().What, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_that_are_of_a_finished_run_and_none_are_refused_likewise()
    {
        var findings = Path.Combine(_run.Folder, "findings", "002-pin-9.json");
        var record = Path.Combine(_run.Folder, RunFile.Name);
        var before = KeptFile.Of("", File.ReadAllBytes(findings)).Sha256;
        File.WriteAllText(findings, "[]");
        File.WriteAllText(record, File.ReadAllText(record).Replace(before, KeptFile.Of("", "[]"u8).Sha256, StringComparison.Ordinal));
        Assert.Equal($"{findings}, line 1, $: these are no findings", Refused().What);
    }

    [Fact]
    public void A_requirement_that_the_catalogue_does_not_have_is_named()
    {
        var fault = Assert.Throws<BenchFaultException>(() => RunReportReader.Read(_run.Folder, new Catalogue([.. StoredRun.Catalogue.Requirements.Skip(1)])));
        Assert.Equal("run.json has the requirement PIN-LOCK-STAYS, which is not in the catalogue", fault.What);
    }

    [Fact]
    public void A_transcript_that_cannot_be_read_keeps_nobody_from_the_report()
    {
        File.WriteAllText(Path.Combine(_run.Folder, "transcripts", "001-pin-3.jsonl"), "no transcript\n");
        Assert.Equal(3, _run.Read().Scenarios.Count);
    }

    private BenchFaultException Refused() => Assert.Throws<BenchFaultException>(() => _run.Read());
}
