namespace Conformance.ReaderSimulator;

/// <summary>Who changed the mode.</summary>
public enum ModeChanger
{
    /// <summary>Staff, in the terminal's menu.</summary>
    TerminalMenu,

    /// <summary>Staff, at the reader with a passcode.</summary>
    ReaderPasscode,

    /// <summary>The model, which declares that it returns by itself.</summary>
    OwnReturn,

    /// <summary>Nobody who may; a fault (RDR-8).</summary>
    Nobody,
}
