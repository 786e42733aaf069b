namespace Conformance.ReaderSimulator;

/// <summary>What some models can do and others cannot.</summary>
public enum ModelAbility
{
    /// <summary>Ask for the form of the prescription.</summary>
    PrescriptionForm,

    /// <summary>Ask whether certificates of medical aid are to be used.</summary>
    MedicalAid,
}
