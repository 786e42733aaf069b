namespace Conformance.Reporting.Runs;

/// <summary>How a test case came out, in JUnit's words.</summary>
internal enum JUnitResult
{
    /// <summary>As it has to.</summary>
    Passed,

    /// <summary>Not judged, or excused.</summary>
    Skipped,

    /// <summary>Not as it has to.</summary>
    Failure,

    /// <summary>The bench broke.</summary>
    Error,
}
