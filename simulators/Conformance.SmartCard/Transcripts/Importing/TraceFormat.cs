namespace Conformance.SmartCard.Transcripts.Importing;

/// <summary>How a trace of somebody else's is written.</summary>
public enum TraceFormat
{
    /// <summary>Found out from the lines.</summary>
    Auto,

    /// <summary>The log of pcscd started with --apdu, in the foreground: lines with "APDU:" and "SW:", as version 1.9.9 writes them.</summary>
    Pcscd,

    /// <summary>Hexadecimal: "> 00A4…" and "&lt; 9000", or commands and answers in turn; "#" and ";" begin a remark.</summary>
    Hex,
}
