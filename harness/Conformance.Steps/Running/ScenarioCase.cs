namespace Conformance.Steps.Running;

/// <summary>One scenario, or one row of examples, ready to run. File and title together name it.</summary>
/// <param name="Feature">The feature that it belongs to.</param>
/// <param name="Title">Placeholders filled; unique within the file.</param>
/// <param name="Tags">Without "@": the feature's, the scenario's own, and those of its examples.</param>
/// <param name="Line">Line of the scenario, or of the row of examples, from 1.</param>
/// <param name="Steps">The steps of the background first.</param>
public sealed record ScenarioCase(FeatureHeading Feature, string Title, IReadOnlyList<string> Tags, int Line, IReadOnlyList<ScenarioStep> Steps)
{
    /// <summary>True for every row of a scenario's examples but the first.</summary>
    public bool IsLaterRow { get; init; }

    /// <summary>The tag of a scenario that nothing is driven through: what it holds is asked of recorded sessions.</summary>
    public const string RecordedSessionTag = "recorded-session";

    /// <summary>True for a scenario that recorded sessions are judged by.</summary>
    public bool IsOfRecordedSession => Tags.Contains(RecordedSessionTag);

    /// <summary>The tag of the one that judges sessions in which a PIN was presented.</summary>
    public const string PinPresentedTag = "pin-presented";

    /// <summary>The feature file, relative to the folder that was read.</summary>
    public string File => Feature.File;
}
