namespace Conformance.ReaderSimulator;

/// <summary>What a patient is asked to consent to (CONS-1).</summary>
public enum ConsentItem
{
    /// <summary>Surgery.</summary>
    Surgery,

    /// <summary>Other medical and prescription information.</summary>
    Medical,

    /// <summary>Specific health check-ups.</summary>
    Checkups,
}
