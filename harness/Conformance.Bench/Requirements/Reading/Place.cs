namespace Conformance.Bench.Requirements.Reading;

/// <summary>A line of a file.</summary>
internal readonly record struct Place(string File, int Line)
{
    /// <summary>As editors and terminals take it.</summary>
    public override string ToString() => $"{File}:{Line}";
}
