namespace Conformance.ReaderSimulator;

/// <summary>The causes of a failed question to the centre.</summary>
public enum CentreFaultKind
{
    /// <summary>No connection, or it broke.</summary>
    Unreachable,

    /// <summary>The connection was reset, and what became of the question is unknown.</summary>
    Reset,

    /// <summary>No answer in time, or nobody waits for it any more.</summary>
    GivenUp,

    /// <summary>An HTTP status that is no answer to the question.</summary>
    HttpError,

    /// <summary>An answer that is not of the agreed form.</summary>
    Malformed,
}
