namespace Conformance.ReaderSimulator;

/// <summary>What some models can do and others cannot.</summary>
public enum ModelAbility
{
    /// <summary>Ask for the form of the prescription.</summary>
    PrescriptionForm,

    /// <summary>Ask whether certificates of medical aid are to be used.</summary>
    MedicalAid,

    /// <summary>Ask for consent to the certificate for specific diseases (facts/eligibility.md 5.3).</summary>
    SpecificDiseases,

    /// <summary>Register a card as an insurance card (RDR-10).</summary>
    FirstRegistration,

    /// <summary>Do so on the staff's sight check as well (facts/eligibility.md 10).</summary>
    RegistrationBySight,

    /// <summary>Take a phone in the card's place, by an added phone reader (facts/eligibility.md 5.5).</summary>
    Phone,

    /// <summary>Go along on home visits, as a mobile device (VISIT-1).</summary>
    HomeVisit,

    /// <summary>Take part in online consultations, as a page on the patient's own device (VISIT-2).</summary>
    OnlineCare,

    /// <summary>View in an emergency: by the card and the staff's sight, without asking the patient (EMRG-2).</summary>
    EmergencyViewing,
}
