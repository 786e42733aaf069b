using System.Text;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Devices;
using Conformance.Certification.Draws;
using Conformance.Certification.Recording;
using Conformance.Certification.References;
using Conformance.Steps.Benching;
using NodaTime;

namespace Conformance.Certification.Judging;

/// <summary>Judges the device's run again: every scenario of the features, in the order of the nonce, by the bench's own literals.</summary>
internal sealed class RunJudgement(BenchReference reference, LogJudgement logs)
{
    /// <summary>The purpose for which the device's seed is drawn.</summary>
    public const string SeedPurpose = "seed";

    /// <summary>Judges the run.</summary>
    /// <param name="terms">What the certificate was issued on.</param>
    /// <param name="device">The device.</param>
    public async Task<JudgedRun> JudgeAsync(CertificateTerms terms, DeviceRecord device)
    {
        var planned = PlannedScenario.AllOf(terms.Nonce, reference.Cases);
        var seed = terms.Nonce.SeedFor(SeedPurpose);
        var judged = await SideBySide.RunAsync(planned, scenario => JudgeAsync(scenario, terms, device, seed));
        var conclusion = new RunConclusion
        {
            Catalogue = reference.Catalogue,
            IsFiltered = false,
            Declared = device.Declaration,
            Waivers = terms.Waivers,
            Today = terms.Issued.InZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).Date,
        };
        var outcome = conclusion.Of([.. judged.Select(one => one.Outcome)]);
        var setting = new RunSetting(terms.Build, device.Model, device.Name, device.Binding, seed, 1, reference.Catalogue.Chosen!.Name, RunFilter.None);
        var files = judged.Select(one => one.Outcome.Files).OfType<KeptFiles>().SelectMany(kept => new[] { kept.Log.Name, kept.Findings.Name });
        return new(
            outcome,
            RunRecord.Of(setting, outcome),
            [.. files.Append(RunFile.Name).Select(name => $"{BundleNames.Run}/{name}")],
            [.. judged.SelectMany(one => one.Wrong)]);
    }

    /// <summary>The bytes of a run's record.</summary>
    public static byte[] Bytes(RunRecord record) => Encoding.UTF8.GetBytes(RunFile.Write(record));

    private async Task<(ScenarioOutcome Outcome, IReadOnlyList<Discrepancy> Wrong)> JudgeAsync(PlannedScenario planned, CertificateTerms terms, DeviceRecord device, int seed)
    {
        var scenario = planned.Case;
        ScenarioOutcome Outcome(Verdict verdict, Owner? owner, IReadOnlyList<Finding> findings) => new(scenario.File, scenario.Title, 1, seed, verdict, owner, findings);
        if (!logs.IsDue(planned, device))
        {
            return (Outcome(Verdict.NotApplicable, Owner.Configuration, []), []);
        }

        var due = new LogHeader(terms.Build, ScenarioRecord.Of(scenario), device.Name, device.Binding, seed, reference.Catalogue.Chosen!.Name);
        var log = await logs.JudgeAsync(BundleNames.Run, planned.Name, due, device);
        return log.Result is { } result
            ? (Outcome(result.Verdict, result.Owner, result.Findings) with { Files = log.Files }, log.Wrong)
            // Nothing can be said from a log that is not there: it counts as not begun, which passes nothing.
            : (Outcome(Verdict.NotTestable, Owner.Bench, []), log.Wrong);
    }
}
