using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;
using Conformance.Certification.Devices;
using Conformance.Certification.Draws;
using Conformance.Certification.Issuing;
using Conformance.Certification.Recording;
using Conformance.Certification.Statements;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Certification.Judging;

/// <summary>
/// The decisions of the verifier, each in a place of its own, so that each can be shown to matter: the tests seed a mistake into every
/// one of them. No mistaken form of it is in the product.
/// </summary>
internal class VerificationRules
{
    /// <summary>Whether a signature is by a key.</summary>
    public virtual bool IsSigned(CompactJws jws, VerificationKey key) => jws.IsSignedBy(key);

    /// <summary>Whether the key is the one that is trusted.</summary>
    public virtual bool IsTrusted(VerificationKey key, string thumbprint) => key.Thumbprint == thumbprint;

    /// <summary>Whether what was signed is the statement that lies there.</summary>
    public virtual bool IsStatement(ReadOnlySpan<byte> signed, ReadOnlySpan<byte> statement) => signed.SequenceEqual(statement);

    /// <summary>Whether the statement says of the bundle what it has to.</summary>
    public virtual bool IsStatementOf(ReadOnlySpan<byte> statement, ReadOnlySpan<byte> due) => statement.SequenceEqual(due);

    /// <summary>Whether a witness has to have signed.</summary>
    public virtual bool NeedsWitness(string? laboratory) => laboratory is not null;

    /// <summary>Whether a file has the digest that was stated.</summary>
    public virtual bool HasDigest(string stated, string digest) => stated == digest;

    /// <summary>The files that must be there and are not.</summary>
    public virtual IEnumerable<string> Missing(IEnumerable<string> stated, IEnumerable<string> there) => stated.Except(there);

    /// <summary>The files that are there and nobody signed.</summary>
    public virtual IEnumerable<string> Strangers(IEnumerable<string> stated, IEnumerable<string> there) => there.Except(stated);

    /// <summary>The files that were signed and belong to no part of a bundle.</summary>
    public virtual IEnumerable<string> Unplanned(IEnumerable<string> planned, IEnumerable<string> there) => there.Except(planned);

    /// <summary>Whether a file of the set is the bench's own.</summary>
    public virtual bool IsOfSet(ReadOnlySpan<byte> there, ReadOnlySpan<byte> own) => there.SequenceEqual(own);

    /// <summary>Whether the nonce is the one that was asked for.</summary>
    public virtual bool IsNonce(Nonce said, Nonce asked) => said == asked;

    /// <summary>Whether order and plan are what nonce, device and set give.</summary>
    public virtual bool IsPlan(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => stored.SequenceEqual(recomputed);

    /// <summary>Whether every log that was cut off is told of, in order and once, and nothing is told that there is not.</summary>
    public virtual bool AreTold(IReadOnlyList<Resumption> told, IReadOnlyList<JudgedInterruption> interruptions) =>
        ResumptionsFile.IsTrue(told, [.. interruptions.Select(interruption => interruption.Place)]);

    /// <summary>Whether a whole log says itself that its scenario was interrupted.</summary>
    public virtual bool WasInterrupted(StoredLog log) => log.Log.Entries is [.., { What: ScenarioInterrupted }];

    /// <summary>Whether a scenario has to have been run.</summary>
    public virtual bool IsDue(ScenarioCase scenario, DeviceRecord device, bool hasLog) => Applicability.Missing(scenario, device.Declaration) is [];

    /// <summary>What a log's bytes hold.</summary>
    public virtual LogReading ReadLog(ReadOnlySpan<byte> log) => LogFile.Read(log);

    /// <summary>Whether a log without its closing line counts.</summary>
    public virtual bool TakesIncomplete => false;

    /// <summary>Whether a log's first line is the one that is due in its place.</summary>
    public virtual bool IsPlanned(ReadOnlySpan<byte> header, ReadOnlySpan<byte> due) => header.SequenceEqual(due);

    /// <summary>Whether a log says of the device what the bundle does.</summary>
    public virtual bool IsDeclared(DeskOpened said, DeviceRecord device) => DeclaredDevice.IsSame(said, device);

    /// <summary>Whether findings are what the log gives.</summary>
    public virtual bool AreFindings(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => stored.SequenceEqual(recomputed);

    /// <summary>Whether a transcript is what the log gives.</summary>
    public virtual bool IsTranscript(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => stored.SequenceEqual(recomputed);

    /// <summary>Whether the run's record is what the findings give.</summary>
    public virtual bool IsConclusion(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => stored.SequenceEqual(recomputed);

    /// <summary>Whether the record of the bench's own run is what its logs give.</summary>
    public virtual bool IsQualification(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => stored.SequenceEqual(recomputed);

    /// <summary>Whether the kills are what qualification and book give.</summary>
    public virtual bool AreKills(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => stored.SequenceEqual(recomputed);

    /// <summary>Whether the certificate is what its parts give.</summary>
    public virtual bool IsCertificate(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => stored.SequenceEqual(recomputed);

    /// <summary>Whether a report is what run and certificate give.</summary>
    public virtual bool IsReport(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed) => stored.SequenceEqual(recomputed);

    /// <summary>Why no certificate may be issued from the evidence.</summary>
    public virtual IEnumerable<Refusal> Refusals(JudgedEvidence evidence) => IssuingRules.Refusals(evidence);
}
