using System.Text;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Devices;
using Conformance.Certification.Recording;
using Conformance.Certification.References;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using NodaTime;

namespace Conformance.Certification.Judging;

/// <summary>Judges the device's run again: every scenario of its plan, by the bench's own literals.</summary>
/// <param name="reference">What the bench knows by itself; only its set counts.</param>
/// <param name="logs">Judges a log.</param>
/// <param name="bundle">The bundle.</param>
/// <param name="device">The device.</param>
internal sealed class RunJudgement(BenchReference reference, LogJudgement logs, BundleFiles bundle, DeviceRecord device)
{
    /// <summary>Judges the run.</summary>
    /// <param name="terms">What the certificate was issued on.</param>
    public async Task<JudgedRun> JudgeAsync(CertificateTerms terms)
    {
        var plan = DevicePlan.Of(reference, terms, device, RunSetup.In(bundle));
        var cases = reference.Cases.ToDictionary(scenario => (scenario.File, scenario.Title));
        var judged = await SideBySide.RunAsync(plan.Scenarios, planned => JudgeAsync(plan, planned, cases[(planned.File, planned.Title)]));
        var cut = await SideBySide.RunAsync(
            Interruption.AllOf(bundle.PathOf(BundleNames.Run), plan), place => logs.JudgeAsync(place, HeaderOf(plan, plan.Scenarios[place.Number - 1], cases[(place.File, place.Title)]), device));
        var outcome = plan.Conclusion(reference.Catalogue, new HashSet<(string, string)>(), terms.Issued.InZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).Date)
            .Of([.. judged.Select(one => one.Outcome)]);
        var kept = judged.Select(one => one.Outcome.Files).OfType<KeptFiles>().SelectMany(files => new[] { files.Log.Name, files.Findings.Name });
        return new(
            outcome,
            plan,
            RunRecord.Of(plan.Setting, outcome) with
            {
                Plan = KeptFile.Of(RunPlanFile.Name, Bytes(plan)),
                Interruptions = cut is [] ? null : [.. cut.Select(one => one.Place)],
            },
            cut,
            ResumptionsFile.Read(bundle),
            judged.Where(one => one.Log?.Transcript is not null).ToDictionary(one => TranscriptOf(one.Log!.Files!.Log.Name), one => one.Log!.Transcript!),
            [.. kept.Concat(cut.Select(one => one.Place.Log.Name)).Append(RunPlanFile.Name).Append(RunFile.Name).Select(name => $"{BundleNames.Run}/{name}")],
            [.. judged.SelectMany(one => one.Log?.Wrong ?? []), .. cut.SelectMany(one => one.Wrong)]);
    }

    /// <summary>The bytes of a run's record.</summary>
    public static byte[] Bytes(RunRecord record) => Encoding.UTF8.GetBytes(RunFile.Write(record));

    /// <summary>The bytes of its plan.</summary>
    public static byte[] Bytes(RunPlan plan) => Encoding.UTF8.GetBytes(RunPlanFile.Write(plan));

    private async Task<(ScenarioOutcome Outcome, JudgedLog? Log)> JudgeAsync(RunPlan plan, PlannedScenario planned, ScenarioCase scenario)
    {
        ScenarioOutcome Outcome(Verdict verdict, Owner? owner, IReadOnlyList<Finding> findings) => new(planned.File, planned.Title, planned.Attempt, planned.Seed, verdict, owner, findings);
        if (!logs.IsDue(scenario, plan.NameOf(planned), device))
        {
            return (Outcome(Verdict.NotApplicable, Owner.Configuration, []), null);
        }

        var log = await logs.JudgeAsync(BundleNames.Run, plan.NameOf(planned), HeaderOf(plan, planned, scenario), device);
        return log.Result is { } result
            ? (Outcome(result.Verdict, result.Owner, result.Findings) with { Files = log.Files }, log)
            // Nothing can be said from a log that is not there: it counts as not begun, which passes nothing.
            : (Outcome(Verdict.NotTestable, Owner.Bench, []), log);
    }

    private static string TranscriptOf(string log) => $"{BundleNames.Run}/{RunFolder.Transcripts}/{Path.GetFileName(log)}";

    private static LogHeader HeaderOf(RunPlan plan, PlannedScenario planned, ScenarioCase scenario) =>
        new(plan.Setting.Build, ScenarioRecord.Of(scenario), plan.Setting.Device, plan.Setting.Binding, planned.Seed, plan.Setting.RequirementSet);
}
