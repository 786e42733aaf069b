using System.Text;
using Conformance.Bench.Devices;
using Conformance.Bench.Outcomes.Records;
using Conformance.Certification.Bundles;
using Conformance.Certification.Judging;
using Conformance.Certification.Recording;
using static Conformance.Harness.Tests.Certification.MistakenRules;

namespace Conformance.Harness.Tests.Certification;

/// <summary>Every way to change a bundle that the verifier has a rule against, by its name.</summary>
internal static class TamperingBook
{
    private const string SetFile = "set/requirements/identity-pin.yaml";
    private static readonly VerificationRules Honest = new();

    public static IReadOnlyDictionary<string, Tampering> All { get; } = new Dictionary<string, Tampering>
    {
        ["signature of nobody"] = new(DiscrepancyIds.SignatureWrong, new SkipsSignature(), IsSigned: false, Do(SpoilSignature)),
        ["statement beside the signed one"] = new(DiscrepancyIds.StatementChanged, new ReadsAnotherStatement(), false, Do(forger => forger.Replace(BundleNames.Statement, "PASSED", "WARNED"))) { IsOnlySight = false },
        ["statement that praises"] = new(DiscrepancyIds.StatementForeign, new TrustsPredicate(), false, PraiseAsync),
        ["witness that never signed"] = new(DiscrepancyIds.WitnessWrong, new NeedsNoWitness(), true, forger => forger.RecomputeAsync(Honest, certificate => certificate with { Laboratory = "A laboratory" })),
        ["changed file"] = new(DiscrepancyIds.FileChanged, new SkipsDigests(), false, Do(forger => forger.Replace(BundleNames.Kills, "\"caughtIn\": [", "\"caughtIn\":  ["))) { IsOnlySight = false },
        ["dropped file"] = new(DiscrepancyIds.FileMissing, new SkipsMissing(), false, Do(forger => forger.Delete(BundleNames.Kills))) { IsOnlySight = false },
        ["added file"] = new(DiscrepancyIds.FileStrange, new SkipsStrangers(), false, Do(forger => forger.Files.Write("run/notes.txt", "all is well"u8.ToArray()))) { IsOnlySight = false },
        ["added file, signed"] = new(DiscrepancyIds.FileUnplanned, new TakesWhateverIsSigned(), true, Do(forger => forger.Files.Write("run/notes.txt", "all is well"u8.ToArray()))),
        ["weaker requirement"] = new(DiscrepancyIds.SetForeign, new TrustsSet(), true, Do(forger => forger.Replace(SetFile, "level: must", "level: may"))),
        ["run of another day"] = new(DiscrepancyIds.NonceOther, new IgnoresNonce(), false, Do(_ => { })) { Asked = "relying-party-2" },
        ["key of somebody else"] = new(DiscrepancyIds.KeyForeign, new TrustsAnyKey(), false, Do(_ => { })) { IsOtherKey = true },
        ["device that fails"] = new(DiscrepancyIds.NotToBeIssued, new IssuesToAnybody(), true, FailAsync),
        ["order of somebody else"] = new(DiscrepancyIds.PlanChanged, new TrustsPlan(), true, Do(forger => forger.Replace(BundleNames.Order, CertifiedBundle.Nonce, "relying-party-2"))),
        ["interruption that nobody tells of"] = new(DiscrepancyIds.InterruptionUntold, new BelievesNoInterruption(), true, forger => PutAsideAsync(forger, [], told: false)),
        ["whole log put aside"] = new(DiscrepancyIds.InterruptionWhole, new TakesWholeLogsForCutOff(), true, forger => PutAsideAsync(forger, forger.Files.Read(forger.FirstLog())!, told: true)),
        ["dropped log"] = new(DiscrepancyIds.LogMissing, new TakesMissingForNotApplicable(), true, DropLogAsync) { IsOnlySight = false },
        ["changed line"] = new(DiscrepancyIds.LogBroken, new SkipsChain(), true, ChangeLineAsync),
        ["cut-off log"] = new(DiscrepancyIds.LogIncomplete, new TakesCutOffLogs(), true, CutOffAsync),
        ["another scenario's literal"] = new(DiscrepancyIds.LogForeign, new TrustsHeader(), true, RewriteAsync("\"feature\":\"PIN lock-out\"", "\"feature\":\"PIN lock-in\"")),
        ["device that declares less"] = new(DiscrepancyIds.DeclarationForeign, new TrustsDeclaration(), true, RewriteAsync("\"face-memory\",", "")),
        ["kinder finding"] = new(DiscrepancyIds.FindingChanged, new TrustsFindings(), true, KinderFindingAsync),
        ["another answer of the card"] = new(DiscrepancyIds.TranscriptChanged, new TrustsTranscripts(), true, RetellAsync),
        ["kinder conclusion"] = new(DiscrepancyIds.ConclusionChanged, new TrustsConclusion(), true, Do(forger => forger.Replace($"{BundleNames.Run}/{RunFile.Name}", "it is not in the set", "it never was in the set"))) { IsOnlySight = false },
        ["more defects caught"] = new(DiscrepancyIds.QualificationChanged, new TrustsQualification(), true, Do(forger => forger.Replace("qualification/before/qualification.json", "\"tried\": 1", "\"tried\": 7"))),
        ["more kills"] = new(DiscrepancyIds.KillsChanged, new TrustsKills(), true, Do(forger => forger.Replace(BundleNames.Kills, "\"seen\": \"", "\"seen\": \"surely "))),
        ["kinder report"] = new(DiscrepancyIds.ReportChanged, new TrustsReports(), true, Do(forger => forger.Replace("report/report.html", "Self-declared", "Approved"))),
        ["better certificate"] = new(DiscrepancyIds.CertificateChanged, new TrustsCertificate(), true, Do(forger => forger.Replace(BundleNames.Certificate, "\"serial\": \"SIM-A-0001\"", "\"serial\": \"SIM-A-0002\""))),
    };

    private static Func<Forger, Task> Do(Action<Forger> change) => forger =>
    {
        change(forger);
        return Task.CompletedTask;
    };

    private static void SpoilSignature(Forger forger)
    {
        var jws = forger.Text(BundleNames.Signature);
        var at = jws.LastIndexOf('.') + 1;
        forger.Files.Write(BundleNames.Signature, Encoding.ASCII.GetBytes($"{jws[..at]}{(jws[at] == 'A' ? 'B' : 'A')}{jws[(at + 1)..]}"));
    }

    // The forger holds the key, and states what he likes of a bundle that is otherwise right.
    private static Task PraiseAsync(Forger forger)
    {
        forger.Replace(BundleNames.Statement, "\"passedTests\": [", "\"passedTests\": [\n      \"EVERYTHING\",");
        forger.SignStatement();
        return Task.CompletedTask;
    }

    // A run of a device that forgets its counter, whose certificate the bench refuses and the forger writes.
    private static Task FailAsync(Forger forger) => forger.RunAgainAsync(SmallBench.Device(DeviceChoice.Of("pin-counter-forgotten")));

    // Something is put where logs lie that were cut off.
    private static Task PutAsideAsync(Forger forger, byte[] log, bool told)
    {
        var name = $"{RunFolder.Interrupted}/{Path.GetFileNameWithoutExtension(forger.FirstLog())}-1.jsonl";
        forger.Files.Write($"{BundleNames.Run}/{name}", log);
        if (told)
        {
            forger.Files.Write(BundleNames.Resumed, ResumptionsFile.Write([new("2026-11-22T03:04:05Z", BundleNames.Run, name)])!);
        }

        return forger.RecomputeAsync(Honest);
    }

    private static Task DropLogAsync(Forger forger)
    {
        var log = forger.FirstLog();
        forger.Delete(log);
        forger.Delete(Path.ChangeExtension(log.Replace("/logs/", "/findings/", StringComparison.Ordinal), ".json"));
        return forger.RecomputeAsync(new TakesMissingForNotApplicable());
    }

    private static Task ChangeLineAsync(Forger forger)
    {
        forger.Replace(forger.FirstLog(), "\"at\":\"2025-03-03T00:00:00Z\"", "\"at\":\"2025-03-03T00:00:01Z\"");
        return forger.RecomputeAsync(new SkipsChain());
    }

    private static Task CutOffAsync(Forger forger)
    {
        var log = forger.FirstLog();
        var lines = forger.Text(log).Split('\n');
        forger.Files.Write(log, Encoding.UTF8.GetBytes(string.Concat(lines[..^2].Select(line => line + "\n"))));
        return forger.RecomputeAsync(new TakesCutOffLogs());
    }

    private static Func<Forger, Task> RewriteAsync(string was, string now) => forger =>
    {
        Assert.Contains(was, forger.Text(forger.FirstLog()), StringComparison.Ordinal);
        forger.Rewrite(forger.FirstLog(), text => text.Replace(was, now, StringComparison.Ordinal));
        return forger.RecomputeAsync(new VerificationRules());
    };

    // Pages have what transcripts tell: they are made anew as well.
    private static Task RetellAsync(Forger forger)
    {
        forger.Replace($"{BundleNames.Run}/{RunFolder.Transcripts}/{Path.GetFileName(forger.FirstLog())}", "\"9000\"", "\"6A82\"");
        return forger.ReportAsync();
    }

    private static Task KinderFindingAsync(Forger forger)
    {
        var findings = forger.Files.Names().First(name => name.StartsWith("run/findings/", StringComparison.Ordinal));
        forger.Replace(findings, "\"verdict\": \"passed\"", "\"verdict\": \"attested\"");
        return forger.RecomputeAsync(new TrustsFindings(), findings: false);
    }
}
