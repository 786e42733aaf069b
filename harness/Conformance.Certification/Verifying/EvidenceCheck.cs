using Conformance.Bench.Outcomes.Plans;
using Conformance.Certification.Bundles;
using Conformance.Certification.Certificates;
using Conformance.Certification.Devices;
using Conformance.Certification.Issuing;
using Conformance.Certification.Judging;
using Conformance.Certification.Recording;
using Conformance.Certification.References;
using Conformance.Certification.Reports;

namespace Conformance.Certification.Verifying;

/// <summary>Holds everything that follows from the raw logs against what lies there.</summary>
internal sealed class EvidenceCheck(BundleFiles bundle, VerificationRules rules, BenchReference reference, JudgedEvidence evidence, DeviceRecord device)
{
    private const string Plan = $"{BundleNames.Run}/{RunPlanFile.Name}";

    private static readonly string[] OfLogs =
        [DiscrepancyIds.LogMissing, DiscrepancyIds.LogBroken, DiscrepancyIds.LogIncomplete, DiscrepancyIds.LogForeign, DiscrepancyIds.DeclarationForeign, DiscrepancyIds.InterruptionWhole];

    /// <summary>The steps, in order.</summary>
    /// <param name="note">What to say of the findings.</param>
    public IEnumerable<VerificationStep> Steps(string? note)
    {
        var certificate = new CertificateForm(reference, evidence.Terms, device).Of(evidence);
        List<VerificationStep> steps =
        [
            new("plan", [.. Differs(BundleNames.Order, OrderRecord.Of(evidence.Terms).ToBytes(), rules.IsPlan, DiscrepancyIds.PlanChanged, "the certificate is of another order"),
                .. Differs(Plan, RunJudgement.Bytes(evidence.Run.Plan), rules.IsPlan, DiscrepancyIds.PlanChanged, "nonce, device and set give another plan")]),
            new("logs", [.. evidence.Wrong.Where(wrong => OfLogs.Contains(wrong.Id))]),
            new("findings", [.. evidence.Wrong.Where(wrong => !OfLogs.Contains(wrong.Id))], note),
            new("transcripts", [.. evidence.Run.Transcripts.SelectMany(transcript => Differs(
                transcript.Key, transcript.Value, rules.IsTranscript, DiscrepancyIds.TranscriptChanged, "the log gives another transcript"))]),
            new("interruptions", [.. Untold()], evidence.Run.Resumed is [] ? null : FormattableString.Invariant($"interruptions that the certificate tells of: {evidence.Run.Resumed.Count}")),
            new("conclusion", [.. Differs(EvidenceFiles.Run, RunJudgement.Bytes(evidence.Run.Record), rules.IsConclusion, DiscrepancyIds.ConclusionChanged, "the findings give another conclusion")]),
            new("qualification", [.. evidence.Qualifications.SelectMany(judged => Differs(
                EvidenceFiles.RecordOf(judged.Folder), BundleJson.Write(judged.Record), rules.IsQualification, DiscrepancyIds.QualificationChanged, "the bench's own logs give something else"))]),
            new("kills", [.. Differs(BundleNames.Kills, BundleJson.Write(evidence.Kills), rules.AreKills, DiscrepancyIds.KillsChanged, "the qualification and the book of defects give something else")]),
            new("certificate", [.. Differs(BundleNames.Device, BundleJson.Write(device), rules.IsCertificate, DiscrepancyIds.CertificateChanged, "the file is not in its form"),
                .. Differs(BundleNames.Certificate, BundleJson.Write(certificate), rules.IsCertificate, DiscrepancyIds.CertificateChanged, "the other files give another certificate"),
                .. Unplanned(), .. NotToBeIssued()]),
        ];
        return [.. steps, steps.TrueForAll(step => step.Passed) ? Reports(certificate) : Unseen];
    }

    private static VerificationStep Unseen { get; } = new("reports", [], "not looked at, as there is something wrong with what they are made of");

    private VerificationStep Reports(Certificate certificate) => BundleReports.Of(bundle, reference.Catalogue, certificate) is { } reports
        ? new("reports",
        [
            .. reports.SelectMany(report => Differs(report.Key, report.Value, rules.IsReport, DiscrepancyIds.ReportChanged, "run and certificate give another report")),
            .. rules.Unplanned(reports.Keys, bundle.Names().Where(BundleReports.IsComputed)).Select(name => new Discrepancy(DiscrepancyIds.FileUnplanned, name, null, "run and certificate give no such report")),
        ])
        : Unseen;

    private IEnumerable<Discrepancy> Differs(string file, byte[] due, Compared isSame, string id, string what) => bundle.Read(file) is { } stored && isSame(stored, due)
        ? []
        : [new(id, file, JsonPlace.Of(bundle.Read(file), due), what)];

    private IEnumerable<Discrepancy> Untold() =>
        rules.AreTold(evidence.Run.Resumed, evidence.Run.Interruptions) && (ResumptionsFile.Write(evidence.Run.Resumed) ?? []).AsSpan().SequenceEqual(bundle.Read(BundleNames.Resumed))
            ? []
            : [new(DiscrepancyIds.InterruptionUntold, BundleNames.Resumed, null, "it does not tell of the logs that were cut off, of each once and in order")];

    private IEnumerable<Discrepancy> Unplanned()
    {
        string[] planned =
        [
            .. evidence.Run.Files, .. evidence.Run.Transcripts.Keys, .. evidence.Qualifications.SelectMany(judged => judged.Files), .. reference.Files.Keys,
            BundleNames.Certificate, BundleNames.Device, BundleNames.Order, BundleNames.Resumed, BundleNames.Kills, .. bundle.Names().Where(BundleReports.IsReport), .. BundleNames.Envelope,
        ];
        return rules.Unplanned(planned, bundle.Names()).Select(name => new Discrepancy(DiscrepancyIds.FileUnplanned, name, null, "it belongs to no part of a bundle"));
    }

    // What is wrong with logs and findings was told where it is.
    private IEnumerable<Discrepancy> NotToBeIssued() => rules.Refusals(evidence).Where(refusal => refusal.Id != RefusalIds.Unfinished)
        .Select(refusal => new Discrepancy(DiscrepancyIds.NotToBeIssued, BundleNames.Certificate, null, $"{refusal.Id}: {refusal.What}"));

    private delegate bool Compared(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed);
}
