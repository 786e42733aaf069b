using System.Text;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Certification.Bundles;
using Conformance.Certification.Devices;
using Conformance.Certification.Judging;
using Conformance.Certification.References;
using NodaTime.Text;

namespace Conformance.Certification.Certificates;

/// <summary>Makes the certificate of its terms and its evidence; the same of the same, byte for byte.</summary>
internal sealed class CertificateForm(BenchReference reference, CertificateTerms terms, DeviceRecord device)
{
    private const string Unchecked = "notChecked";

    /// <summary>The certificate.</summary>
    public Certificate Of(JudgedEvidence evidence)
    {
        var set = reference.Catalogue.Chosen!;
        var outcomes = evidence.Run.Outcome.Requirements.Where(outcome => set.Contains(outcome.Requirement.Id)).ToList();
        return new(
            Certificate.FormName,
            Certificate.CurrentVersion,
            Certificate.NoApproval,
            terms.Laboratory is null ? CertificateKind.SelfDeclared : CertificateKind.LaboratoryWitnessed,
            terms.Laboratory,
            InstantPattern.General.Format(terms.Issued),
            terms.Nonce.Text,
            terms.IsOwnNonce,
            evidence.Run.Plan.Setting.Seed,
            evidence.Run.Plan.Faces,
            terms.Build,
            new(device.Maker, device.Model, device.Serial, device.Firmware, device.Driver, device.Name, device.Binding, device.Capabilities),
            new(set.Name, set.Title, outcomes.Count),
            Observability(outcomes),
            evidence.Run.Outcome.Verdict,
            Counts(evidence.Run.Outcome.Scenarios, outcomes),
            [.. outcomes.Select(outcome => RecordedRequirement.Of(outcome))],
            evidence.Run.Record.Waivers,
            [.. outcomes.Where(outcome => outcome.IsNotChecked).Select(outcome => new UncheckedRequirement(outcome.Requirement.Id, outcome.Requirement.NotChecked ?? ""))],
            [.. evidence.Qualifications.Select(QualificationCount.Of)],
            CertifiedInterruption.AllOf(evidence.Run),
            new(
                BundleFiles.DigestOf(BundleJson.Write(device)),
                device.ProfileSha256,
                SetDigest(),
                BundleFiles.DigestOf(RunJudgement.Bytes(evidence.Run.Record)),
                BundleFiles.DigestOf(BundleJson.Write(evidence.Kills))));
    }

    private CertifiedObservability Observability(IEnumerable<RequirementOutcome> outcomes)
    {
        var seen = ObservabilityClass.Of(device.Declaration);
        return new(
            seen.Name,
            device.Observability,
            device.Attested ?? [],
            [.. seen.Hidden.Select(CatalogueWords.Of)],
            [.. outcomes.Where(outcome => outcome.Verdict == Verdict.NotObservable).Select(outcome => outcome.Requirement.Id)]);
    }

    private static CertificateCounts Counts(IReadOnlyList<ScenarioOutcome> scenarios, IReadOnlyList<RequirementOutcome> outcomes) => new(
        ByWord(scenarios, scenario => WordOf(scenario.Verdict)),
        scenarios.Sum(scenario => scenario.Findings.Count),
        outcomes.GroupBy(outcome => outcome.Requirement.Level).OrderBy(level => level.Key)
            .ToDictionary(level => CatalogueWords.Of(level.Key), level => (IReadOnlyDictionary<string, int>)ByWord(level, outcome => outcome.Verdict is { } verdict ? WordOf(verdict) : Unchecked)));

    private static SortedDictionary<string, int> ByWord<T>(IEnumerable<T> things, Func<T, string> wordOf) =>
        new(things.GroupBy(wordOf).ToDictionary(same => same.Key, same => same.Count()), StringComparer.Ordinal);

    private static string WordOf(Verdict verdict) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());

    private string SetDigest() => BundleFiles.DigestOf(Encoding.UTF8.GetBytes(string.Concat(
        reference.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{BundleFiles.DigestOf(file.Value)} {file.Key}\n"))));
}
