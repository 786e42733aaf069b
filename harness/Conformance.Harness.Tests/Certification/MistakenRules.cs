using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Certification.Devices;
using Conformance.Certification.Draws;
using Conformance.Certification.Issuing;
using Conformance.Certification.Judging;
using Conformance.Certification.Recording;
using Conformance.Certification.Statements;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Certification;

/// <summary>Verifiers with one mistake each. None of them is in the product.</summary>
internal static class MistakenRules
{
    internal sealed class SkipsSignature : VerificationRules
    {
        public override bool IsSigned(CompactJws jws, VerificationKey key) => true;
    }

    internal sealed class TrustsAnyKey : VerificationRules
    {
        public override bool IsTrusted(VerificationKey key, string thumbprint) => true;
    }

    internal sealed class ReadsAnotherStatement : VerificationRules
    {
        public override bool IsStatement(ReadOnlySpan<byte> signed, ReadOnlySpan<byte> statement) => true;
    }

    internal sealed class TrustsPredicate : VerificationRules
    {
        public override bool IsStatementOf(ReadOnlySpan<byte> statement, ReadOnlySpan<byte> due) => true;
    }

    internal sealed class NeedsNoWitness : VerificationRules
    {
        public override bool NeedsWitness(string? laboratory) => false;
    }

    internal sealed class SkipsDigests : VerificationRules
    {
        public override bool HasDigest(string stated, string digest) => true;
    }

    internal sealed class SkipsMissing : VerificationRules
    {
        public override IEnumerable<string> Missing(IEnumerable<string> stated, IEnumerable<string> there) => [];
    }

    internal sealed class SkipsStrangers : VerificationRules
    {
        public override IEnumerable<string> Strangers(IEnumerable<string> stated, IEnumerable<string> there) => [];
    }

    internal sealed class TakesWhateverIsSigned : VerificationRules
    {
        public override IEnumerable<string> Unplanned(IEnumerable<string> planned, IEnumerable<string> there) => [];
    }

    internal sealed class TrustsSet : VerificationRules
    {
        public override bool IsOfSet(ReadOnlySpan<byte> there, ReadOnlySpan<byte> own) => true;
    }

    internal sealed class IgnoresNonce : VerificationRules
    {
        public override bool IsNonce(Nonce said, Nonce asked) => true;
    }

    internal sealed class TrustsPlan : VerificationRules
    {
        public override bool IsPlan(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => true;
    }

    internal sealed class BelievesNoInterruption : VerificationRules
    {
        public override bool AreTold(IReadOnlyList<Resumption> told, IReadOnlyList<JudgedInterruption> interruptions) => true;
    }

    internal sealed class TakesWholeLogsForCutOff : VerificationRules
    {
        public override bool WasInterrupted(StoredLog log) => true;
    }

    internal sealed class TakesMissingForNotApplicable : VerificationRules
    {
        public override bool IsDue(ScenarioCase scenario, DeviceRecord device, bool hasLog) => hasLog && base.IsDue(scenario, device, hasLog);
    }

    internal sealed class SkipsChain : VerificationRules
    {
        public override LogReading ReadLog(ReadOnlySpan<byte> log) => base.ReadLog(Forger.Chained(log));
    }

    internal sealed class TakesCutOffLogs : VerificationRules
    {
        public override bool TakesIncomplete => true;
    }

    internal sealed class TrustsHeader : VerificationRules
    {
        public override bool IsPlanned(ReadOnlySpan<byte> header, ReadOnlySpan<byte> due) => true;
    }

    internal sealed class TrustsDeclaration : VerificationRules
    {
        public override bool IsDeclared(DeskOpened said, DeviceRecord device) => true;
    }

    internal sealed class TrustsFindings : VerificationRules
    {
        public override bool AreFindings(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => true;
    }

    internal sealed class TrustsTranscripts : VerificationRules
    {
        public override bool IsTranscript(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => true;
    }

    internal sealed class TrustsConclusion : VerificationRules
    {
        public override bool IsConclusion(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => true;
    }

    internal sealed class TrustsQualification : VerificationRules
    {
        public override bool IsQualification(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => true;
    }

    internal sealed class TrustsKills : VerificationRules
    {
        public override bool AreKills(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => true;
    }

    internal sealed class TrustsCertificate : VerificationRules
    {
        public override bool IsCertificate(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => true;
    }

    internal sealed class TrustsReports : VerificationRules
    {
        public override bool IsReport(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => true;
    }

    internal sealed class IssuesToAnybody : VerificationRules
    {
        public override IEnumerable<Refusal> Refusals(JudgedEvidence evidence) => [];
    }
}
