namespace Conformance.Bench.Observation.Stored;

/// <summary>What a step does: sets the stage, acts, or judges. And and But take the kind of the step before.</summary>
public enum StepKind
{
    /// <summary>Prepares the bench.</summary>
    Given,

    /// <summary>Acts on the bench.</summary>
    When,

    /// <summary>Judges the observation log, and nothing else.</summary>
    Then,
}
