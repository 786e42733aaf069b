namespace Conformance.ReaderSimulator;

/// <summary>All seeded defects by name.</summary>
public static class ReaderDefects
{
    private static readonly Func<ReaderDefect>[] Makers = [];

    /// <summary>The names, in the order of the file.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Makers.Select(make => make().Name)];

    /// <summary>A fresh defect, or null when there is none of that name.</summary>
    public static ReaderDefect? Create(string name) => Makers.Select(make => make()).FirstOrDefault(defect => defect.Name == name);
}
