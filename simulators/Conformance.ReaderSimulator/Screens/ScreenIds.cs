namespace Conformance.ReaderSimulator;

/// <summary>The ids of all screens.</summary>
public static class ScreenIds
{
    /// <summary>Waiting for a card.</summary>
    public const string Idle = "idle";

    /// <summary>The mobile device waits for a home visit to begin (VISIT-1).</summary>
    public const string VisitStart = "visit-start";

    /// <summary>The mobile device was not activated (facts/eligibility.md 5.6).</summary>
    public const string VisitNotActivated = "visit-not-activated";

    /// <summary>The patient's own device waits for a consultation to begin (VISIT-2).</summary>
    public const string OnlineStart = "online-start";

    /// <summary>Choice of PIN or sight, away from the desk.</summary>
    public const string VisitMethod = "visit-method";

    /// <summary>Asks for the card, away from the desk.</summary>
    public const string VisitHold = "visit-hold";

    /// <summary>Choice of face or PIN.</summary>
    public const string Method = "method";

    /// <summary>The camera looks.</summary>
    public const string Face = "face";

    /// <summary>The face did not match often enough.</summary>
    public const string FaceFailed = "face-failed";

    /// <summary>No face could be compared at any look.</summary>
    public const string FaceUnseen = "face-unseen";

    /// <summary>The camera gives no picture.</summary>
    public const string CameraFailed = "camera-failed";

    /// <summary>What is printed on the card cannot be read, hence no face be compared.</summary>
    public const string CardFaceHidden = "card-face-hidden";

    /// <summary>The chip's photo is locked, so that no face can be compared.</summary>
    public const string FaceLocked = "face-locked";

    /// <summary>The PIN pad.</summary>
    public const string Pin = "pin";

    /// <summary>The PIN cannot be used: locked, or the card has none.</summary>
    public const string PinLocked = "pin-locked";

    /// <summary>The keys of the PIN pad do nothing.</summary>
    public const string KeypadFailed = "keypad-failed";

    /// <summary>Choice of iPhone or Android.</summary>
    public const string PhoneKind = "phone-kind";

    /// <summary>The PIN pad for an Android phone.</summary>
    public const string PhonePin = "phone-pin";

    /// <summary>The phone is to be held to the phone reader.</summary>
    public const string PhoneHold = "phone-hold";

    /// <summary>The phone is to be held there again.</summary>
    public const string PhoneAgain = "phone-again";

    /// <summary>No phone was held there.</summary>
    public const string PhoneMisplaced = "phone-misplaced";

    /// <summary>The phone cannot be used; the card can.</summary>
    public const string PhoneUnusable = "phone-unusable";

    /// <summary>Waiting for staff to compare face and card.</summary>
    public const string SightCheck = "sight-check";

    /// <summary>Staff look at card and person, whom nobody can ask (EMRG-2).</summary>
    public const string EmergencyCheck = "emergency-check";

    /// <summary>The certificate ends soon (RDR-11).</summary>
    public const string NoticeReminder = "notice-reminder";

    /// <summary>The certificate has ended; only eligibility is given (RDR-12).</summary>
    public const string NoticeGrace = "notice-grace";

    /// <summary>The card is not registered as an insurance card; it can be now (RDR-10).</summary>
    public const string RegistrationOffer = "registration-offer";

    /// <summary>The registration takes a while (REG-3).</summary>
    public const string RegistrationUnderWay = "registration-under-way";

    /// <summary>Consent to everything at once.</summary>
    public const string ConsentAll = "consent-all";

    /// <summary>Consent to surgery information.</summary>
    public const string ConsentSurgery = "consent-surgery";

    /// <summary>Consent to medical and prescription information.</summary>
    public const string ConsentMedical = "consent-medical";

    /// <summary>Consent to medical information without prescriptions.</summary>
    public const string ConsentDiagnosis = "consent-diagnosis";

    /// <summary>Consent to prescription information alone.</summary>
    public const string ConsentMedicines = "consent-medicines";

    /// <summary>Consent to health check-up information.</summary>
    public const string ConsentCheckups = "consent-checkups";

    /// <summary>Consent to the certificate for specific diseases.</summary>
    public const string ConsentDiseases = "consent-diseases";

    /// <summary>Consent to the high-cost limit, until 2024-10-06.</summary>
    public const string ConsentLimit = "consent-limit";

    /// <summary>The form of the prescription.</summary>
    public const string PrescriptionForm = "prescription-form";

    /// <summary>Whether certificates of medical aid are to be used.</summary>
    public const string MedicalAid = "medical-aid";

    /// <summary>Done; names the patient and asks to take the card.</summary>
    public const string Finished = "finished";

    /// <summary>Refused; says by whom.</summary>
    public const string Refused = "refused";

    /// <summary>The terminal does not answer.</summary>
    public const string TerminalAway = "terminal-away";

    /// <summary>Nobody acted in time.</summary>
    public const string TimedOut = "timed-out";

    /// <summary>Nothing left but to take the card.</summary>
    public const string TakeCard = "take-card";

    /// <summary>The card could not be read, or is no My Number card.</summary>
    public const string CardError = "card-error";

    /// <summary>The slot does not work; a restart is needed.</summary>
    public const string OutOfOrder = "out-of-order";
}
