namespace Conformance.Terminal.Intake;

/// <summary>How a file in req is.</summary>
internal enum Readiness
{
    /// <summary>Gone since it was listed: somebody moved it.</summary>
    Gone,

    /// <summary>Somebody holds it.</summary>
    Locked,

    /// <summary>No whole XML, or ZIP where the exchange is encrypted: it is still being written, it may be.</summary>
    Unfinished,

    /// <summary>A whole XML document, or ZIP.</summary>
    Finished,
}
