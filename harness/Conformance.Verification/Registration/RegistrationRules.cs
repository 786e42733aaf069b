using NodaTime;

namespace Conformance.Verification;

/// <summary>Registering a card as an insurance card, and taking that back (REG-1, REG-2).</summary>
public static class RegistrationRules
{
    private static readonly LocalDate FirstDayOfDeregistration = new(2024, 10, 1);

    /// <summary>
    /// Where this card can be registered. Mynaportal and the ATM ask for the PIN, so that a card without PINs is registered at a reader
    /// alone (CARD-8), and so is one whose PIN is locked.
    /// </summary>
    /// <param name="hasPin">The card has an authentication PIN.</param>
    /// <param name="isPinLocked">The PIN is locked.</param>
    public static IReadOnlyList<RegistrationPlace> Places(bool hasPin, bool isPinLocked) =>
        hasPin && !isPinLocked ? [RegistrationPlace.Reader, RegistrationPlace.Mynaportal, RegistrationPlace.ConvenienceStoreAtm] : [RegistrationPlace.Reader];

    /// <summary>True where a legal guardian may register a child's card.</summary>
    public static bool MayGuardianAct(RegistrationPlace place) => place == RegistrationPlace.Mynaportal;

    /// <summary>True when the insurer takes requests to deregister; whoever asked for that may register again at any time.</summary>
    public static bool IsDeregistrationPossibleOn(LocalDate day) => day >= FirstDayOfDeregistration;
}
