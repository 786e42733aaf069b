namespace Conformance.Bench.Judgement;

/// <summary>What a run says of one check, from best to worst. Within a run a verdict only gets worse.</summary>
public enum Verdict
{
    /// <summary>The device does not declare the capability.</summary>
    NotApplicable,

    /// <summary>The device does not offer what the check needs to see or to control.</summary>
    NotObservable,

    /// <summary>The log proves it.</summary>
    Passed,

    /// <summary>A person said so.</summary>
    Attested,

    /// <summary>Observable, but the device never reached the point of decision.</summary>
    NotTestable,

    /// <summary>The log disproves it.</summary>
    Failed,

    /// <summary>The bench itself broke; nothing is said of the device.</summary>
    HarnessFault,
}
