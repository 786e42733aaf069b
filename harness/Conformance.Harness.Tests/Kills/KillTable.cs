using Conformance.Steps.Thens;

namespace Conformance.Harness.Tests.Kills;

/// <summary>For every check the defect that it is made for. A row says: with this defect, this check fails, by its own id.</summary>
internal static class KillTable
{
    public static IReadOnlyList<(string Check, string Defect)> Rows { get; } =
    [
        ("tries-on-screen", "tries-shown-wrong"),
        ("tries-on-card", "counter-not-decremented"),
        ("tries-on-card", "success-does-not-restore-tries"),
        ("lock-shown", "lock-hidden"),
        ("lock-stays", "pin-counter-forgotten"),
        ("locked-pin-refused", "pin-counter-forgotten"),
        ("locked-pin-refused", "right-pin-unlocks-blocked-card"),
        ("nobody-identified", "face-mismatch-accepted"),
        ("one-verify-per-entry", "verify-sent-twice"),
        ("one-verify-per-entry", "verify-before-ok"),
        ("pad-shuffled", "pad-not-shuffled"),
        ("pad-shuffled", "first-pad-repeats"),
        ("marks-filled", "marks-not-filled"),
        ("pinless-card-refused", "missing-pin-taken-as-proven"),
        ("identity-proven", "locked-card-blocks-face"),
        ("identity-proven", "pin-needed-after-face-failure"),
        ("identity-proven", "sight-taken-for-granted"),
        ("identity-proven", "pin-not-sent-to-chip"),
        ("face-refused", "face-mismatch-accepted"),
        ("way-out-after-face", "no-way-out-after-face"),
        ("visual-mode-by-staff", "visual-mode-without-staff"),
        ("visual-mode-by-staff", "staff-passcode-not-checked"),
        ("visual-mode-kept", "visual-mode-not-kept"),
        ("visual-mode-left", "visual-mode-sticks"),
        ("visual-mode-left", "visual-mode-sticks-at-reader"),
        ("visual-mode-returns", "visual-mode-return-missed"),
        ("sight-refused", "staff-refusal-ignored"),
        ("sight-refused", "sight-asked-again"),
        ("consent-asked", "consent-not-asked"),
        ("consent-asked", "consent-skipped-after-notice"),
        ("consent-asked-before-identity", "consent-not-asked"),
        ("nothing-preselected", "consent-preselected"),
        ("nothing-preselected", "item-consent-preselected"),
        ("no-consent-in-grace", "grace-asks-consent"),
        ("reminder-shown", "reminder-a-day-late"),
        ("reminder-shown", "notice-suppressed"),
        ("reminder-shown", "centre-message-reworded"),
        ("no-early-reminder", "reminder-a-day-early"),
        ("grace-notice", "notice-suppressed"),
        ("grace-notice", "centre-message-reworded"),
        ("certificate-refused", "grace-one-day-too-long"),
        ("certificate-refused", "grace-before-the-rule"),
        ("certificate-refused", "revoked-accepted-in-grace"),
        ("certificate-refused", "suspended-accepted"),
        ("certificate-refused", "centre-message-reworded"),
        ("no-result", "result-after-refusal"),
        ("no-result-after-pull", "result-after-refusal"),
        ("no-result-after-pull", "pull-ignored"),
        ("result-fields", "placeholder-as-question-mark"),
        ("result-fields", "consent-ignored"),
        ("result-fields", "timeout-taken-as-consent"),
        ("result-fields", "viewing-without-limit"),
        ("no-medical", "medical-data-in-grace"),
        ("result-encoding", "wrong-encoding-declared"),
        ("result-unchanged", "placeholder-changed"),
        ("result-unchanged", "text-reencoded"),
        ("kana-on-last-screen", "kana-missing"),
        ("kana-on-last-screen", "take-card-not-asked"),
        ("nothing-left", "last-patient-on-next-screen"),
        ("nothing-left", "last-patient-greeted"),
        ("cancel-ends", "cancel-ignored"),
        ("timeout-ends", "timeout-missed"),
        ("cancel-ends", "result-after-refusal"),
        ("pull-ends", "pull-ignored"),
        ("number-untouched", "reader-opens-individual-number"),
    ];

    /// <summary>Checks that ask for a refusal: with a device that accepts everything none of them may pass.</summary>
    public static IReadOnlyList<string> Refusals { get; } =
    [
        Checks.LockStays, Checks.LockedPinRefused, Checks.NobodyIdentified, Checks.PinlessCardRefused, Checks.FaceRefused,
        Checks.SightRefused, Checks.CertificateRefused, Checks.NoResult, Checks.NoMedical, Checks.NoConsentInGrace,
        Checks.LockShown, Checks.NoEarlyReminder,
    ];
}
