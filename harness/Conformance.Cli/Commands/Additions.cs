namespace Conformance.Cli.Commands;

/// <summary>What a vendor adds to the bench without touching it.</summary>
/// <param name="Features">Folders of feature files.</param>
/// <param name="Steps">Assemblies with bindings.</param>
internal sealed record Additions(IReadOnlyList<string> Features, IReadOnlyList<string> Steps);
