namespace Conformance.ReaderSimulator;

/// <summary>The names of all states, and of those that go together. A state with a screen is called by the screen's id.</summary>
internal static class StateNames
{
    public const string ReadingCard = "reading-card";

    public const string OpeningPhoto = "opening-photo";

    public const string PreparingPin = "preparing-pin";

    public const string VerifyingPin = "verifying-pin";

    public const string Proving = "proving";

    public const string ProvingPhone = "proving-phone";

    public const string Inquiring = "inquiring";

    /// <summary>Where a session by phone waits for the patient, before the phone is proven.</summary>
    public static string[] PhoneAsking { get; } =
        [ScreenIds.PhoneKind, ScreenIds.PhonePin, ScreenIds.PhoneHold, ScreenIds.PhoneAgain, ScreenIds.PhoneMisplaced, ScreenIds.PhoneUnusable];

    /// <summary>Where a device away from the desk waits for somebody to begin.</summary>
    public static string[] VisitStarts { get; } = [ScreenIds.VisitStart, ScreenIds.OnlineStart];

    /// <summary>Where everything begins, and comes back to.</summary>
    public static string[] Starts { get; } = [ScreenIds.Idle, .. VisitStarts, ScreenIds.VisitNotActivated];

    /// <summary>Where the centre is asked to accept the holder.</summary>
    public static string[] Presenting { get; } = [Proving, ProvingPhone];

    /// <summary>Where the patient proves identity; staff may take over.</summary>
    public static string[] Choosing { get; } =
    [
        ScreenIds.Method, ScreenIds.Face, ScreenIds.FaceFailed, ScreenIds.FaceUnseen, ScreenIds.CameraFailed, ScreenIds.CardFaceHidden, ScreenIds.FaceLocked, ScreenIds.Pin, ScreenIds.PinLocked, ScreenIds.KeypadFailed,
    ];

    /// <summary>Where staff compare the card's face with the person.</summary>
    public static string[] Sights { get; } = [ScreenIds.SightCheck, ScreenIds.EmergencyCheck];

    public static string[] ConsentItems { get; } =
    [
        ScreenIds.ConsentSurgery, ScreenIds.ConsentMedical, ScreenIds.ConsentDiagnosis, ScreenIds.ConsentMedicines, ScreenIds.ConsentCheckups,
        ScreenIds.ConsentDiseases,
        ScreenIds.ConsentLimit,
    ];

    public static string[] Consents { get; } = [ScreenIds.ConsentAll, .. ConsentItems];

    /// <summary>Questions beside consent.</summary>
    public static string[] Questions { get; } = [ScreenIds.PrescriptionForm, ScreenIds.MedicalAid];

    public static string[] Notices { get; } = [ScreenIds.NoticeReminder, ScreenIds.NoticeGrace];

    /// <summary>Where something is asked of the patient, who may cancel.</summary>
    public static string[] Asking { get; } = [.. Choosing, ScreenIds.VisitMethod, ScreenIds.VisitHold, .. Sights, ScreenIds.RegistrationOffer, .. Notices, .. Consents, .. Questions];

    /// <summary>Where the card is spoken to.</summary>
    public static string[] UsingCard { get; } = [ReadingCard, OpeningPhoto, PreparingPin, VerifyingPin, Proving];

    /// <summary>In the middle of a session: taking the card here breaks it off.</summary>
    public static string[] Underway { get; } = [.. Asking, .. UsingCard, Inquiring];

    /// <summary>The session is over and the card still lies there.</summary>
    public static string[] Over { get; } = [ScreenIds.Refused, ScreenIds.RegistrationUnderWay, ScreenIds.TerminalAway, ScreenIds.TimedOut, ScreenIds.TakeCard, ScreenIds.CardError];

    public static string[] All { get; } = [.. Starts, .. PhoneAsking, ProvingPhone, .. Underway, ScreenIds.Finished, .. Over, ScreenIds.OutOfOrder];
}
