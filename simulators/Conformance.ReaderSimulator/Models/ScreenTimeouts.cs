namespace Conformance.ReaderSimulator;

/// <summary>How long each kind of screen waits for somebody. Screens that wait for a card to be placed or taken have no time-out.</summary>
/// <param name="Choice">method, face-failed and pin-locked.</param>
/// <param name="Face">The camera screen, anew for every comparison.</param>
/// <param name="Pin">The PIN pad, anew for every key.</param>
/// <param name="Sight">Waiting for staff to compare face and card.</param>
/// <param name="Notice">notice-reminder and notice-grace.</param>
/// <param name="Consent">Each consent screen.</param>
/// <param name="Ending">finished, refused and timed-out, which then give way to take-card.</param>
public sealed record ScreenTimeouts(
    TimeSpan Choice,
    TimeSpan Face,
    TimeSpan Pin,
    TimeSpan Sight,
    TimeSpan Notice,
    TimeSpan Consent,
    TimeSpan Ending);
