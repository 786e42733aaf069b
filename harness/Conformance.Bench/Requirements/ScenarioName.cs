namespace Conformance.Bench.Requirements;

/// <summary>What names a scenario.</summary>
/// <param name="File">The feature file, relative to the folder of all features.</param>
/// <param name="Title">Its title, unique in the file.</param>
public sealed record ScenarioName(string File, string Title)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Title}";
}
