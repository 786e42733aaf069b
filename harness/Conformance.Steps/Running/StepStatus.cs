namespace Conformance.Steps.Running;

/// <summary>What became of a step.</summary>
public enum StepStatus
{
    /// <summary>The step definition returned.</summary>
    Passed,

    /// <summary>The step definition, or a hook around it, threw.</summary>
    Failed,

    /// <summary>Not run, as something before it did not pass.</summary>
    Skipped,

    /// <summary>No step definition fits; the exception's message holds one to start from.</summary>
    Undefined,

    /// <summary>Several step definitions fit; the exception's message names them.</summary>
    Ambiguous,

    /// <summary>The step definition says that it is not written yet.</summary>
    Pending,
}
