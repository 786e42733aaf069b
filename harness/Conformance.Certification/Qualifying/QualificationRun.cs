using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation.Stored;
using Conformance.Certification.References;
using Conformance.Steps.Benching;
using Conformance.Steps.Recording;
using Conformance.Steps.Running;

namespace Conformance.Certification.Qualifying;

/// <summary>Runs what the bench proves of itself, in process, and keeps it. What is kept whole already is judged from its log and not done again.</summary>
/// <param name="reference">The bench.</param>
/// <param name="fixtures">The people and the register.</param>
/// <param name="bindings">Ways to simulated cards in process.</param>
/// <param name="bench">The run that all scenarios belong to.</param>
/// <param name="folder">The results folder.</param>
internal sealed class QualificationRun(BenchReference reference, BenchFixtures fixtures, BindingSource bindings, BenchRun bench, string folder)
{
    /// <summary>Runs it. Whether the bench is qualified is judged later, from what was kept.</summary>
    /// <exception cref="BenchFaultException">A log could not be kept.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task RunAsync(QualificationPlan plan, CancellationToken stop)
    {
        foreach (var trial in plan.Good)
        {
            await RecordAsync(trial, DeviceChoice.Good, plan.Seed, stop);
        }

        foreach (var defect in plan.Defects)
        {
            await TryAsync(defect, plan.Seed, stop);
        }

        if (plan.Canary is { } canary)
        {
            await RecordAsync(canary, DeviceChoice.Good, plan.Seed, stop);
        }
    }

    private async Task TryAsync(PlannedDefect defect, int seed, CancellationToken stop)
    {
        foreach (var trial in defect.Trials)
        {
            if (defect.IsCaughtIn(await RecordAsync(trial, DeviceChoice.Of(defect.Defect), seed, stop)))
            {
                await RecordAsync(trial.Control, DeviceChoice.Good, seed, stop);
                return;
            }
        }
    }

    private async Task<ScenarioResult> RecordAsync(QualificationTrial trial, DeviceChoice device, int seed, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var files = new ScenarioFiles(folder, trial.Name);
        if (files.WholeLog() is { } recorded)
        {
            var judged = await bench.JudgeAgainAsync(recorded.Stored);
            files.Keep(judged, recorded.Bytes);
            return judged;
        }

        var wasOpened = false;
        var result = await bench.RunAsync(
            trial.Case,
            new(fixtures, bindings.Create, BindingKind.InProcess, reference.Models[trial.Model], device, seed),
            new Unobserved(),
            header =>
            {
                wasOpened = true;
                return files.OpenLog(header);
            },
            stop);
        if (wasOpened)
        {
            files.Keep(result, LogFile.Write(result.Stored.Header, result.Log));
        }

        return result;
    }
}
