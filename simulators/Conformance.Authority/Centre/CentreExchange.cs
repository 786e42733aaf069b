namespace Conformance.Authority;

/// <summary>One request as an observer may know it: no personal data, no signature, no ticket.</summary>
/// <param name="Kind">Which endpoint.</param>
/// <param name="Outcome">
/// "issued" (challenge); "valid", "reminder", "grace" or a refusal's reason (holder); "registered", "under-way" or a refusal's reason (registration); "valid", "valid-unregistered", "invalid", "newer-exists", "none-found", "several-found" or
/// "unavailable" (inquiries), or a refusal's reason (inquiry by card); "received", "under-way", "fetched", "unknown-number", "registered", "not-registered", "viewed", "viewed-in-emergency", "not-consented" or "unknown-kind" (message); the stub's name (stub); "malformed" for all others.
/// </param>
/// <param name="Asked">The patient's answers, of an inquiry by card.</param>
/// <param name="Granted">What the result opened, of an inquiry by card.</param>
public sealed record CentreExchange(CentreExchangeKind Kind, string Outcome, ConsentItems? Asked = null, ConsentItems? Granted = null)
{
    /// <summary>iphone or android, where a holder was accepted by a phone; null otherwise.</summary>
    public string? ByPhone { get; init; }
}
