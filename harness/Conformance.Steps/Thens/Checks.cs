namespace Conformance.Steps.Thens;

/// <summary>The ids of the checks that our Then steps decide. What each demands, and what to do when it fails, stands in the catalogue.</summary>
public static class Checks
{
    internal const string TriesOnScreen = "tries-on-screen";
    internal const string TriesOnCard = "tries-on-card";
    internal const string LockShown = "lock-shown";
    internal const string LockStays = "lock-stays";
    internal const string LockedPinRefused = "locked-pin-refused";
    internal const string NobodyIdentified = "nobody-identified";
    internal const string OneVerifyPerEntry = "one-verify-per-entry";
    internal const string PadShuffled = "pad-shuffled";
    internal const string MarksFilled = "marks-filled";
    internal const string PinlessCardRefused = "pinless-card-refused";
    internal const string IdentityProven = "identity-proven";
    internal const string FaceRefused = "face-refused";
    internal const string WayOut = "way-out-after-face";
    internal const string VisualModeByStaff = "visual-mode-by-staff";
    internal const string VisualModeKept = "visual-mode-kept";
    internal const string VisualModeLeft = "visual-mode-left";
    internal const string VisualModeReturns = "visual-mode-returns";
    internal const string SightRefused = "sight-refused";
    internal const string ConsentAsked = "consent-asked";
    internal const string ConsentAskedBeforeIdentity = "consent-asked-before-identity";
    internal const string NothingPreselected = "nothing-preselected";
    internal const string NoConsentInGrace = "no-consent-in-grace";
    internal const string ReminderShown = "reminder-shown";
    internal const string NoEarlyReminder = "no-early-reminder";
    internal const string GraceNotice = "grace-notice";
    internal const string CertificateRefused = "certificate-refused";
    internal const string NoResult = "no-result";
    internal const string NoResultAfterPull = "no-result-after-pull";
    internal const string ResultFields = "result-fields";
    internal const string NoMedical = "no-medical";
    internal const string ResultEncoding = "result-encoding";
    internal const string ResultUnchanged = "result-unchanged";
    internal const string KanaOnLastScreen = "kana-on-last-screen";
    internal const string NothingLeft = "nothing-left";
    internal const string CancelEnds = "cancel-ends";
    internal const string TimeoutEnds = "timeout-ends";
    internal const string PullEnds = "pull-ends";
    internal const string NumberUntouched = "number-untouched";
}
