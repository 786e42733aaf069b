namespace Conformance.Steps.Matrix;

/// <summary>What became of one check with one defect, over the scenarios that cite the check.</summary>
public enum PairOutcome
{
    /// <summary>The check failed by its own id, and the defect had acted.</summary>
    Killed,

    /// <summary>The check passed although the defect acted.</summary>
    Survived,

    /// <summary>The check decided nothing: an earlier one ended the scenarios, or the device did not get that far.</summary>
    Unreached,

    /// <summary>The defect changed nothing in these scenarios.</summary>
    NeverInjected,

    /// <summary>The bench broke; a crash is not a detection.</summary>
    Fault,

    /// <summary>The check failed, but saw something else than the defect.</summary>
    WrongReason,
}
