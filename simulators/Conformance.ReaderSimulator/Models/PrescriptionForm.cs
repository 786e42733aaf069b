namespace Conformance.ReaderSimulator;

/// <summary>処方箋発行形態 (OQSCD017).</summary>
public enum PrescriptionForm
{
    /// <summary>電子処方箋.</summary>
    Electronic,

    /// <summary>紙の処方箋.</summary>
    Paper,
}
