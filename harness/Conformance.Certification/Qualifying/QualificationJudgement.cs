using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Certification.Bundles;
using Conformance.Certification.Devices;
using Conformance.Certification.Judging;
using Conformance.Certification.References;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;

namespace Conformance.Certification.Qualifying;

/// <summary>Judges again, from the logs alone, whether the bench caught what it had to catch.</summary>
internal sealed class QualificationJudgement(BenchReference reference, LogJudgement logs, string build, QualificationPlan plan)
{
    private readonly List<Discrepancy> _wrong = [];
    private readonly List<string> _files = [];

    /// <summary>Judges it.</summary>
    public async Task<JudgedQualification> JudgeAsync()
    {
        var good = new List<GoodTrial>();
        foreach (var trial in plan.Good)
        {
            var result = await JudgeAsync(trial, DeviceChoice.Good);
            good.Add(new(trial.Model, trial.Case.File, trial.Case.Title, LogOf(trial), result?.Verdict));
        }

        var defects = new List<DefectTrial>();
        foreach (var defect in plan.Defects)
        {
            defects.Add(await JudgeAsync(defect));
        }

        var record = new QualificationRecord(plan.Seed, good, defects, plan.Canary is { } canary ? await JudgeCanaryAsync(canary) : null);
        _files.Add($"{plan.Folder}/{BundleNames.Qualification}");
        return new(plan.Folder, record, _files, _wrong);
    }

    // Tried in their order until one catches it: what lies behind that one belongs to nothing.
    private async Task<DefectTrial> JudgeAsync(PlannedDefect defect)
    {
        for (var tried = 1; ; tried++)
        {
            var trial = defect.Trials[tried - 1];
            var result = await JudgeAsync(trial, DeviceChoice.Of(defect.Defect));
            var isCaught = result is not null && defect.IsCaughtIn(result);
            if (isCaught || result is null || tried == defect.Trials.Count)
            {
                var told = isCaught && await PassesAsync(trial.Control, defect.Killer.Check);
                return new(defect.Defect, trial.Model, defect.Killer.Check, defect.Killer.Seen, tried, LogOf(trial), told);
            }
        }
    }

    // A failure with the good device as well would be the bench's own.
    private async Task<bool> PassesAsync(QualificationTrial trial, string check) =>
        await JudgeAsync(trial, DeviceChoice.Good) is { } result && result.Findings.Any(finding => finding.Check.Id == check && finding.Verdict == Verdict.Passed);

    private async Task<CanaryTrial> JudgeCanaryAsync(QualificationTrial canary)
    {
        var check = QualificationPlan.CheckOf(canary.Case) ?? "";
        var result = await JudgeAsync(canary, DeviceChoice.Good);
        return new(canary.Case.Title, check, LogOf(canary), result?.Findings.Any(finding => finding.Check.Id == check && finding.Verdict == Verdict.Failed) == true);
    }

    private async Task<ScenarioResult?> JudgeAsync(QualificationTrial trial, DeviceChoice device)
    {
        var due = new LogHeader(build, ScenarioRecord.Of(trial.Case), device.Name, BindingKind.InProcess.Word(), plan.Seed, reference.Catalogue.Chosen!.Name);
        var judged = await logs.JudgeAsync(plan.Folder, trial.Name, due, DeviceRecord.Of(reference.Models[trial.Model], device, BindingKind.InProcess, ""));
        _wrong.AddRange(judged.Wrong);
        _files.Add(LogJudgement.LogOf(plan.Folder, trial.Name));
        _files.Add(LogJudgement.FindingsOf(plan.Folder, trial.Name));
        return judged.Result;
    }

    private static string LogOf(QualificationTrial trial) => ScenarioFiles.LogOf(trial.Name);
}
