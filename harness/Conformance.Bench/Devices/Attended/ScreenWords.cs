namespace Conformance.Bench.Devices.Attended;

/// <summary>The words in which a person tells a screen; those of the reader protocol.</summary>
internal static class ScreenWords
{
    public static IReadOnlyList<string> Screens { get; } =
    [
        "idle", "visit-start", "visit-not-activated", "online-start", "visit-method", "visit-hold", "method", "face", "face-failed", "pin", "pin-locked", "sight-check", "emergency-check", "phone-kind", "phone-pin", "phone-hold", "phone-again", "phone-misplaced", "phone-unusable", "notice-reminder", "notice-grace", "registration-offer", "registration-under-way", "consent-all", "consent-surgery",
        "consent-medical", "consent-diagnosis", "consent-medicines", "consent-checkups", "consent-diseases", "consent-limit", "prescription-form", "medical-aid", "finished", "refused", "timed-out", "take-card", "card-error", "out-of-order",
    ];

    public static IReadOnlyList<string> Buttons { get; } = ["begin", "face", "pin", "sight", "phone", "iphone", "android", "cancel", "ok", "clear", "next", "register", "not-now", "agree-all", "one-by-one", "refuse-all", "agree", "disagree", "electronic", "paper", "provide", "withhold"];
}
