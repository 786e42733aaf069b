namespace Conformance.ReaderSimulator;

/// <summary>What a patient is asked to consent to (CONS-1).</summary>
public enum ConsentItem
{
    /// <summary>Surgery.</summary>
    Surgery,

    /// <summary>Other medical and prescription information.</summary>
    Medical,

    /// <summary>Other medical information alone, where the terminal does not ask about prescriptions.</summary>
    Diagnosis,

    /// <summary>Prescription information alone, where the terminal asks no other medical information.</summary>
    Medicines,

    /// <summary>Specific health check-ups.</summary>
    Checkups,

    /// <summary>The certificate for specific diseases (特定疾病療養受療証, OQSCD036 TSR). That one button for all consents to it as well is our choice.</summary>
    Diseases,

    /// <summary>The high-cost limit, until 2024-10-06.</summary>
    Limit,
}
