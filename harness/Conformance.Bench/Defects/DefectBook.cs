namespace Conformance.Bench.Defects;

/// <summary>What is expected of every seeded defect and of every impostor.</summary>
/// <param name="Defects">In the order of the file.</param>
/// <param name="Impostors">In the order of the file.</param>
public sealed record DefectBook(IReadOnlyList<SeededDefect> Defects, IReadOnlyList<Impostor> Impostors)
{
    /// <summary>The defects that are made for a check.</summary>
    public IEnumerable<SeededDefect> MadeFor(string check) => Defects.Where(defect => defect.CaughtBy.Any(killer => killer.Check == check));
}
