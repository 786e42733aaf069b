using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Certification.Recording;
using Conformance.Certification.References;

namespace Conformance.Certification.Qualifying;

/// <summary>Runs what the bench proves of itself, in process, and keeps it.</summary>
/// <param name="reference">The bench.</param>
/// <param name="fixtures">The people and the register.</param>
/// <param name="bindings">Ways to simulated cards in process.</param>
internal sealed class QualificationRun(BenchReference reference, BenchFixtures fixtures, BindingSource bindings)
{
    /// <summary>Runs it. Whether the bench is qualified is judged later, from what was kept.</summary>
    /// <exception cref="BenchFaultException">A log could not be kept.</exception>
    public async Task RunAsync(QualificationPlan plan, ScenarioRecorder recorder)
    {
        foreach (var trial in plan.Good)
        {
            await recorder.RecordAsync(trial.Case, Desks(trial, DeviceChoice.Good, plan.Seed), trial.Name);
        }

        foreach (var defect in plan.Defects)
        {
            await TryAsync(defect, plan.Seed, recorder);
        }

        if (plan.Canary is { } canary)
        {
            await recorder.RecordAsync(canary.Case, Desks(canary, DeviceChoice.Good, plan.Seed), canary.Name);
        }
    }

    private async Task TryAsync(PlannedDefect defect, int seed, ScenarioRecorder recorder)
    {
        foreach (var trial in defect.Trials)
        {
            var result = await recorder.RecordAsync(trial.Case, Desks(trial, DeviceChoice.Of(defect.Defect), seed), trial.Name);
            if (defect.IsCaughtIn(result))
            {
                await recorder.RecordAsync(trial.Case, Desks(trial, DeviceChoice.Good, seed), trial.Control.Name);
                return;
            }
        }
    }

    private DeskFactory Desks(QualificationTrial trial, DeviceChoice device, int seed) =>
        new(fixtures, bindings.Create, BindingKind.InProcess, reference.Models[trial.Model], device, seed);
}
