namespace Conformance.Bench.Observation;

/// <summary>Where an observation was made.</summary>
public enum Source
{
    /// <summary>The bench set something up.</summary>
    Bench,

    /// <summary>The person in front of the reader.</summary>
    Patient,

    /// <summary>The person behind the desk.</summary>
    Staff,

    /// <summary>The reader: screens and what it reports of itself.</summary>
    Reader,

    /// <summary>Between reader and card.</summary>
    Card,

    /// <summary>The eligibility centre.</summary>
    Centre,

    /// <summary>The terminal (資格確認端末) that gets the result.</summary>
    Terminal,

    /// <summary>The software behind the terminal.</summary>
    Software,
}
