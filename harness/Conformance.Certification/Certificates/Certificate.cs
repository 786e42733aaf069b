using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;

namespace Conformance.Certification.Certificates;

/// <summary>What was tested, how well it could be observed, and what it came to: certificate.json. All of it but the terms follows from the other files.</summary>
/// <param name="Schema">Always conformance-certificate.</param>
/// <param name="Version">Version of this form.</param>
/// <param name="Notice">What it is not.</param>
/// <param name="Kind">Who stands for it.</param>
/// <param name="Laboratory">Who witnessed the run; null when nobody did.</param>
/// <param name="Issued">When, UTC. This, and when interrupted evidence was gone on with, are the only times in a bundle that the wall's clock gave.</param>
/// <param name="Nonce">What seed, order and draws follow from.</param>
/// <param name="OwnNonce">True when no relying party chose the nonce.</param>
/// <param name="Seed">Seed of the device's run.</param>
/// <param name="Faces">What the cameras of a simulated reader saw: scores, or drawn faces. A device of its own has cameras of its own.</param>
/// <param name="Build">The bench's version.</param>
/// <param name="Device">The device.</param>
/// <param name="Set">What was demanded.</param>
/// <param name="Observability">How well the device could be observed.</param>
/// <param name="Verdict">The run's verdict, waivers taken into account.</param>
/// <param name="Counts">What the verdicts add up to.</param>
/// <param name="Requirements">Every requirement of the set.</param>
/// <param name="Waivers">Every waiver that was given.</param>
/// <param name="NotChecked">The requirements of the set that apply and that nobody checks.</param>
/// <param name="Qualification">What the bench proved of itself, before and after.</param>
/// <param name="Interruptions">Where the evidence was interrupted and gone on with, in order; empty where it was made at one go.</param>
/// <param name="Evidence">Digests of the parts.</param>
public sealed record Certificate(
    string Schema,
    int Version,
    Wording Notice,
    CertificateKind Kind,
    string? Laboratory,
    string Issued,
    string Nonce,
    bool OwnNonce,
    int Seed,
    string Faces,
    string Build,
    CertifiedDevice Device,
    CertifiedSet Set,
    CertifiedObservability Observability,
    Verdict Verdict,
    CertificateCounts Counts,
    IReadOnlyList<RecordedRequirement> Requirements,
    IReadOnlyList<RecordedWaiver> Waivers,
    IReadOnlyList<UncheckedRequirement> NotChecked,
    IReadOnlyList<QualificationCount> Qualification,
    IReadOnlyList<CertifiedInterruption> Interruptions,
    EvidenceDigests Evidence)
{
    /// <summary>The name of the form.</summary>
    public const string FormName = "conformance-certificate";

    /// <summary>The version that this build writes and reads.</summary>
    public const int CurrentVersion = 2;

    /// <summary>What stands on every certificate, and on every page of its reports.</summary>
    public static Wording NoApproval { get; } = new("This is not an approval by any authority.", "これはいかなる機関による承認でもありません。");
}
