using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Steps.Benching;

namespace Conformance.Reporting.Runs;

/// <summary>Makes a report of a results folder and the catalogue; nothing of a live run comes in.</summary>
public sealed class RunReportReader
{
    private readonly string _folder;
    private readonly DetailPool _pool = new();
    private readonly PackedDetails _packing;
    private DeskOpened? _desk;

    private RunReportReader(string folder) => (_folder, _packing) = (folder, new(_pool));

    /// <summary>The report of a run. One that was stopped before its end has a report of what is there, without a verdict.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="catalogue">The requirements that the run was judged by.</param>
    /// <exception cref="BenchFaultException">There is no run in the folder, one of its files was changed, or the catalogue is another one.</exception>
    public static RunReport Read(string folder, Catalogue catalogue)
    {
        if (File.Exists(Path.Combine(folder, RunFile.Name)))
        {
            return new RunReportReader(folder).Finished(RunFolder.Read(folder), catalogue);
        }

        return File.Exists(Path.Combine(folder, RunPlanFile.Name))
            ? new RunReportReader(folder).Stopped(RunPlanFile.Read(folder), catalogue)
            : throw new BenchFaultException(Owner.Configuration, $"{folder}: there is no run in it: neither {RunFile.Name} nor {RunPlanFile.Name}", "name the folder that 'conformance run' was told with --results");
    }

    private RunReport Finished(RunRecord run, Catalogue catalogue)
    {
        var scenarios = Scenarios(run);
        var requirements = new RequirementReading(catalogue, scenarios, run.Acceptances ?? []);
        var plan = run.Plan is null ? null : RunPlanFile.Read(_folder);
        return Of(run.Setting, plan, catalogue) with
        {
            Verdict = run.Verdict,
            Requirements = [.. run.Requirements.Select(requirements.Of)],
            Scenarios = scenarios,
            Waivers = run.Waivers,
            Acceptances = run.Acceptances ?? [],
            Interruptions = run.Interruptions ?? [],
        };
    }

    private RunReport Stopped(RunPlan plan, Catalogue catalogue)
    {
        List<ReportedScenario> scenarios =
        [
            .. plan.Own.Select(scenario => (Scenario: scenario, Log: $"{RunFolder.Logs}/{plan.NameOf(scenario)}.jsonl"))
                .Where(kept => File.Exists(Path.Combine(_folder, kept.Log)))
                .Select((kept, index) => Of(index + 1, kept.Scenario, kept.Log)),
        ];
        var requirements = new RequirementReading(catalogue, scenarios, []);
        return Of(plan.Setting, plan, catalogue) with { Requirements = [.. catalogue.Requirements.Select(requirements.SoFar)], Scenarios = scenarios };
    }

    private RunReport Of(RunSetting setting, RunPlan? plan, Catalogue catalogue) => new()
    {
        Setting = setting,
        SetTitle = setting.RequirementSet is { } set ? catalogue.Set(set).Title : null,
        Device = plan?.Device,
        Planned = plan?.Own.Count(),
        Class = (plan?.Device.Declared ?? _desk?.Declared) is { } declared ? ObservabilityClass.Of(declared) : null,
        Pool = _pool,
    };

    // Reading takes nearly all of the time and is done on all cores; what is read is taken in the order of the run, so that the same folder gives the same page.
    private List<ReportedScenario> Scenarios(RunRecord run)
    {
        try
        {
            return
            [
                .. run.Scenarios.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(scenario => (Scenario: scenario, Kept: Kept(scenario)))
                    .AsSequential().Select((read, index) => Of(index + 1, read.Scenario, read.Kept)),
            ];
        }
        catch (AggregateException all) when (all.InnerExceptions[0] is BenchFaultException fault)
        {
            throw new BenchFaultException(fault.Owner, fault.What, fault.Hint);
        }
    }

    private (StoredScenario Stored, StoredFindings Findings)? Kept(RecordedScenario scenario) => scenario.Files is { } files
        ? (StoredScenario.Read(_folder, files.Log.Name), FindingsFile.Read(Path.Combine(_folder, files.Findings.Name)))
        : null;

    private ReportedScenario Of(int number, RecordedScenario scenario, (StoredScenario Stored, StoredFindings Findings)? kept)
    {
        var report = new ReportedScenario(number, scenario.File, scenario.Title, scenario.Attempt, scenario.Seed, scenario.Verdict, scenario.Owner, []);
        if (kept is not var (stored, findings))
        {
            return report;
        }

        _desk ??= stored.Desk;
        return With(report with { Log = scenario.Files!.Log }, stored, findings);
    }

    private ReportedScenario Of(int number, PlannedScenario planned, string log)
    {
        var stored = StoredScenario.Read(_folder, log);
        _desk ??= stored.Desk;
        var findings = Path.Combine(_folder, RunFolder.Findings, Path.ChangeExtension(Path.GetFileName(log), ".json"));
        var read = stored.IsWhole && File.Exists(findings) ? FindingsFile.Read(findings) : null;
        var report = new ReportedScenario(number, planned.File, planned.Title, planned.Attempt, planned.Seed, read?.Verdict, read?.Owner, []);
        return With(report with { Log = KeptFile.Of(log, File.ReadAllBytes(Path.Combine(_folder, log))) }, stored, read);
    }

    private ReportedScenario With(ReportedScenario report, StoredScenario stored, StoredFindings? findings)
    {
        var whole = report with
        {
            Line = stored.Stored.Header.Scenario.Line,
            Fault = findings?.Fault,
            Findings = findings?.Findings ?? [],
            Seconds = stored.Seconds,
            Screens = [.. stored.Stored.Log.Entries.Where(entry => entry.What is ScreenShown).Select(entry => (entry.Sequence, _pool.Place(((ScreenShown)entry.What).Screen)))],
        };
        return whole with { Details = _packing.Pack(whole, stored) };
    }
}
