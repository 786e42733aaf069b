namespace Conformance.Reporting;

/// <summary>The weight of the requirement that a scenario judges.</summary>
public enum ScenarioSeverity
{
    /// <summary>A MUST.</summary>
    Critical,

    /// <summary>A SHOULD.</summary>
    Normal,

    /// <summary>A MAY.</summary>
    Minor,
}
