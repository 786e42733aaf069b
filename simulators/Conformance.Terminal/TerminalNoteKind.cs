namespace Conformance.Terminal;

/// <summary>What a terminal tells of.</summary>
public enum TerminalNoteKind
{
    /// <summary>A file in req is no request; it stays where it lies.</summary>
    NoRequest,

    /// <summary>A request was answered with an error.</summary>
    Refused,

    /// <summary>A request or an answer waits for somebody to do something.</summary>
    Held,

    /// <summary>A request that was answered before was put there again, and gets the same answer.</summary>
    Repeated,

    /// <summary>The disk or the centre does not do what it should; the terminal tries again.</summary>
    Trouble,
}
