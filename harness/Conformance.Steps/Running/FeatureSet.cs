namespace Conformance.Steps.Running;

/// <summary>What a folder of feature files holds.</summary>
/// <param name="Cases">In the order of the files' paths, and of the scenarios in a file.</param>
/// <param name="Errors">Empty when everything can be run.</param>
public sealed record FeatureSet(IReadOnlyList<ScenarioCase> Cases, IReadOnlyList<FeatureFileError> Errors)
{
    /// <summary>What recorded sessions are judged by: nothing of it can be run.</summary>
    public IReadOnlyList<ScenarioCase> Recorded { get; init; } = [];
}
