namespace Conformance.Terminal;

/// <summary>A message on its way between terminal and centre.</summary>
/// <param name="Name">Name of the file (facts/eligibility.md 1.3), without a folder.</param>
/// <param name="Bytes">All of it.</param>
public sealed record CentreFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Neither content nor the whole name, in which institutions put patients' numbers (facts/eligibility.md 1.3, SN road18).</summary>
    public override string ToString() => FormattableString.Invariant($"{MessageFileName.Parse(Name)?.Prefix ?? "file"} ({Bytes.Length} bytes)");
}
