namespace Conformance.Terminal.Intake;

/// <summary>How a file in req is.</summary>
internal enum Readiness
{
    /// <summary>Gone since it was listed: somebody moved it.</summary>
    Gone,

    /// <summary>Somebody holds it.</summary>
    Locked,

    /// <summary>No whole XML: it is still being written, it may be.</summary>
    Unfinished,

    /// <summary>A whole XML document.</summary>
    Finished,
}
