namespace Conformance.Certification.Comparing;

/// <summary>One requirement in all runs.</summary>
/// <param name="Requirement">Its id.</param>
/// <param name="Level">How binding it is, as a word.</param>
/// <param name="Cells">What the runs say, in their order.</param>
public sealed record ComparedRow(string Requirement, string Level, IReadOnlyList<ComparedCell> Cells)
{
    /// <summary>Whether the runs say different things.</summary>
    public bool Differs => Cells.DistinctBy(cell => (cell.Verdict, cell.Waived)).Count() > 1;
}
