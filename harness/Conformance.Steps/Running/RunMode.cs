namespace Conformance.Steps.Running;

/// <summary>Which steps of a scenario are run.</summary>
public enum RunMode
{
    /// <summary>All steps.</summary>
    Everything,

    /// <summary>Then steps only: they judge a log that was recorded earlier.</summary>
    ThenOnly,
}
