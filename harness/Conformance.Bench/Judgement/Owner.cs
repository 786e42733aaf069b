namespace Conformance.Bench.Judgement;

/// <summary>Who has to act on a verdict that is not <see cref="Verdict.Passed"/>.</summary>
public enum Owner
{
    /// <summary>The reader, or the card in it.</summary>
    Device,

    /// <summary>What the user told the bench: profile, fixtures, options.</summary>
    Configuration,

    /// <summary>The set-up around the device: readers, daemon, ports.</summary>
    Bench,

    /// <summary>This program.</summary>
    Harness,

    /// <summary>The eligibility centre.</summary>
    Centre,

    /// <summary>The documents contradict each other or leave it open.</summary>
    Specification,
}
