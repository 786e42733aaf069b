namespace Conformance.Reporting;

/// <summary>How a step or a scenario ended, in the words every report format has.</summary>
public enum ReportStatus
{
    /// <summary>The device did what was due.</summary>
    Passed,

    /// <summary>The device did not do what was due, or never reached the point where it could.</summary>
    Failed,

    /// <summary>The bench itself failed; this says nothing about the device.</summary>
    Broken,

    /// <summary>Not judged: not applicable or not observable for this device, or a step after a failed one.</summary>
    Skipped,
}
