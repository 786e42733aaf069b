using Conformance.Certification.Judging;

namespace Conformance.Certification.Qualifying;

/// <summary>The bench's own run, judged again from its logs.</summary>
/// <param name="Folder">Its results folder in the bundle.</param>
/// <param name="Record">Its record, as it has to be.</param>
/// <param name="Files">Every file that belongs to it, by its name in the bundle.</param>
/// <param name="Wrong">What is not as it has to be.</param>
internal sealed record JudgedQualification(string Folder, QualificationRecord Record, IReadOnlyList<string> Files, IReadOnlyList<Discrepancy> Wrong);
