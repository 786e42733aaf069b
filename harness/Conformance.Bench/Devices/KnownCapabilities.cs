namespace Conformance.Bench.Devices;

/// <summary>What a device may declare.</summary>
public static class KnownCapabilities
{
    /// <summary>The ids.</summary>
    public static IReadOnlyCollection<string> Ids { get; } =
    [
        "face", "pin", "visual-mode", "visual-mode-at-reader", "visual-mode-kept", "visual-mode-returns", "consent-after-identity",
        "consent-before-identity", "comprehensive-consent", "first-registration", "phone", "medical-aid", "prescription-form", "home-visit",
        "online-care", "plain-card-reader",
    ];
}
