using Conformance.Certification.Qualifying;

namespace Conformance.Certification.Certificates;

/// <summary>What the bench proved of itself in one of its runs.</summary>
/// <param name="Folder">The run's folder.</param>
/// <param name="Good">How many scenarios the good devices passed.</param>
/// <param name="Defects">The defects that were caught.</param>
/// <param name="Canary">The scenario that had to fail and did; null when none did.</param>
public sealed record QualificationCount(string Folder, int Good, IReadOnlyList<string> Defects, string? Canary)
{
    /// <summary>The count of a run.</summary>
    internal static QualificationCount Of(JudgedQualification judged) => new(
        judged.Folder,
        judged.Record.Good.Count(trial => trial.Passed),
        [.. judged.Record.Defects.Where(trial => trial.Caught).Select(trial => trial.Defect)],
        judged.Record.Canary is { Failed: true } canary ? canary.Title : null);
}
