using Conformance.Bench.Judgement;

namespace Conformance.Steps.Thens;

/// <summary>Every check that a Then step decides. A check's id is its name in reports, in the kill table and in waivers.</summary>
public static class Checks
{
    internal static readonly Check TriesOnScreen = new("tries-on-screen", Owner.Device, "After a miss the screen shows the tries left.", "RDR-4");
    internal static readonly Check TriesOnCard = new("tries-on-card", Owner.Device, "The card counts misses and the right PIN restores all tries.", "CARD-3", "RDR-5");
    internal static readonly Check LockShown = new("lock-shown", Owner.Device, "A locked PIN is told to the patient.", "RDR-5");
    internal static readonly Check LockStays = new("lock-stays", Owner.Device, "A locked PIN stays locked when the card is put back or the reader restarted.", "RDR-5", "CARD-3");
    internal static readonly Check LockedPinRefused = new("locked-pin-refused", Owner.Device, "Once locked, the right PIN no longer helps.", "RDR-5");
    internal static readonly Check NobodyIdentified = new("nobody-identified", Owner.Device, "Who was refused is not taken for identified.", "RDR-3");
    internal static readonly Check OneVerifyPerEntry = new("one-verify-per-entry", Owner.Device, "One PIN entry is exactly one VERIFY.", "RDR-4", "RDR-5");
    internal static readonly Check PadShuffled = new("pad-shuffled", Owner.Device, "The digits of the pad change place for every entry.", "RDR-4");
    internal static readonly Check MarksFilled = new("marks-filled", Owner.Device, "Entered digits are shown as filled marks.", "RDR-4");
    internal static readonly Check PinlessCardRefused = new("pinless-card-refused", Owner.Device, "No PIN path succeeds on a card without PINs.", "CARD-8");
    internal static readonly Check IdentityProven = new("identity-proven", Owner.Device, "The chosen way proves identity.", "RDR-3", "RDR-5");
    internal static readonly Check FaceRefused = new("face-refused", Owner.Device, "A face that does not match is refused, by the reader.", "RDR-6");
    internal static readonly Check WayOut = new("way-out-after-face", Owner.Device, "After a face mismatch the PIN is offered and staff can be called.", "RDR-8");
    internal static readonly Check VisualModeByStaff = new("visual-mode-by-staff", Owner.Device, "Visual mode is started by staff, and by nobody else.", "RDR-8");
    internal static readonly Check VisualModeKept = new("visual-mode-kept", Owner.Device, "Visual mode stays on for the next patient until staff leave it.", "RDR-8");
    internal static readonly Check VisualModeLeft = new("visual-mode-left", Owner.Device, "When staff leave visual mode, the patient is offered the face again.", "RDR-8");
    internal static readonly Check VisualModeReturns = new("visual-mode-returns", Owner.Device, "A model that declares so leaves visual mode by itself once the patient is gone.", "RDR-8");
    internal static readonly Check SightRefused = new("sight-refused", Owner.Device, "When staff say no, the session ends by the staff's decision.", "RDR-8");
    internal static readonly Check ConsentAsked = new("consent-asked", Owner.Device, "After identity the patient is asked for consent.", "RDR-2", "CONS-1");
    internal static readonly Check NothingPreselected = new("nothing-preselected", Owner.Device, "No answer is chosen before the patient chooses.", "CONS-1");
    internal static readonly Check NoConsentInGrace = new("no-consent-in-grace", Owner.Device, "In grace no consent to medical information is asked.", "RDR-12");
    internal static readonly Check ReminderShown = new("reminder-shown", Owner.Centre, "From three months before its end the certificate is reminded of.", "RDR-11");
    internal static readonly Check NoEarlyReminder = new("no-early-reminder", Owner.Centre, "Before that day there is no reminder.", "RDR-11");
    internal static readonly Check GraceNotice = new("grace-notice", Owner.Centre, "In grace the reader says that only eligibility is given.", "RDR-12");
    internal static readonly Check CertificateRefused = new("certificate-refused", Owner.Centre, "A certificate that may not be used is refused by the centre, and the reader says so.", "RDR-12", "CARD-6");
    internal static readonly Check NoResult = new("no-result", Owner.Device, "Without identity and certificate nothing is handed over.", "RDR-2", "CONS-2");
    internal static readonly Check NoResultAfterPull = new("no-result-after-pull", Owner.Device, "A session whose card is gone hands nothing over.", "RDR-2");
    internal static readonly Check ResultFields = new("result-fields", Owner.Centre, "The result says what the register and the consents say.", "ELIG-1", "ELIG-4", "CONS-2");
    internal static readonly Check NoMedical = new("no-medical", Owner.Centre, "Without consent, and in grace, no medical information is released.", "CONS-2", "RDR-12");
    internal static readonly Check ResultEncoding = new("result-encoding", Owner.Centre, "Declaration, CharacterCodeIdentifier and bytes agree on the encoding.", "ELIG-4");
    internal static readonly Check ResultUnchanged = new("result-unchanged", Owner.Device, "The result is passed on as it came, byte for byte.", "ELIG-4");
    internal static readonly Check KanaOnLastScreen = new("kana-on-last-screen", Owner.Device, "The last screen names the patient in kana and asks to take the card.", "RDR-9");
    internal static readonly Check NothingLeft = new("nothing-left", Owner.Device, "Nothing of the last patient is on the next screen.", "RDR-9");
    internal static readonly Check CancelEnds = new("cancel-ends", Owner.Device, "A patient who cancels is asked to take the card, and nothing is handed over.", "RDR-2");
    internal static readonly Check TimeoutEnds = new("timeout-ends", Owner.Device, "A session in which nobody acts ends with nothing handed over, and the card is asked to be taken.", "RDR-2");
    internal static readonly Check PullEnds = new("pull-ends", Owner.Device, "Taking the card ends the session.", "RDR-2");
    internal static readonly Check NumberUntouched = new("number-untouched", Owner.Device, "The individual number is never read, and 照合番号A never presented.", "CARD-7");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        TriesOnScreen, TriesOnCard, LockShown, LockStays, LockedPinRefused, NobodyIdentified, OneVerifyPerEntry, PadShuffled, MarksFilled,
        PinlessCardRefused, IdentityProven, FaceRefused, WayOut, VisualModeByStaff, VisualModeKept, VisualModeLeft, VisualModeReturns, SightRefused, ConsentAsked,
        NothingPreselected, NoConsentInGrace, ReminderShown, NoEarlyReminder, GraceNotice, CertificateRefused, NoResult, NoResultAfterPull, ResultFields, NoMedical,
        ResultEncoding, ResultUnchanged, KanaOnLastScreen, NothingLeft, CancelEnds, TimeoutEnds, PullEnds, NumberUntouched,
    ];
}
