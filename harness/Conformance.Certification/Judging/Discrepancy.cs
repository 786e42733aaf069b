namespace Conformance.Certification.Judging;

/// <summary>Something in a bundle that is not as it has to be.</summary>
/// <param name="Id">What is wrong, see <see cref="DiscrepancyIds"/>.</param>
/// <param name="File">The file, by its name in the bundle.</param>
/// <param name="Where">The place in it, "line 12" or a JSON path; null for the file as a whole.</param>
/// <param name="What">What is wrong there, for a person.</param>
public sealed record Discrepancy(string Id, string File, string? Where, string What)
{
    /// <summary>File and place.</summary>
    public string Place => Where is null ? File : $"{File}, {Where}";

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Place}: {What}";
}
