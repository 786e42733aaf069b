namespace Conformance.ReaderSimulator;

/// <content>Home visits, online consultations, emergencies.</content>
public abstract partial class ReaderDefect
{
    /// <summary>Whether a visit begins with the card (it must not, VISIT-1).</summary>
    internal virtual bool AsksVisitCardFirst() => false;

    /// <summary>Whether a visit's patient is asked for consent after PIN or sight (it must not, VISIT-1).</summary>
    internal virtual bool AsksVisitConsentLast() => false;

    /// <summary>Whether the home-consent application looks at which device it runs on (facts/eligibility.md 5.6).</summary>
    internal virtual bool ChecksActivation() => true;

    /// <summary>Whether the mobile device is out of order with the desk's reader (it must not, CONS-3).</summary>
    internal virtual bool NeedsDeskReader() => false;

    /// <summary>Whether an online consultation asks for the PIN (VISIT-2).</summary>
    internal virtual bool AsksPinOnline() => true;

    /// <summary>Whether the page for home visits offers sight, though nobody is there who could look (facts/eligibility.md 5.6).</summary>
    internal virtual bool OffersSightOnPage() => false;

    /// <summary>Whether an online consultation ends when the card takes no PIN (VISIT-2, CARD-8).</summary>
    internal virtual bool RefusesWithoutPin() => true;

    /// <summary>Whether viewing in an emergency can be switched on, from the terminal's right to it (EMRG-3).</summary>
    internal virtual bool HasEmergencyRight(bool isSet) => isSet;

    /// <summary>Whether a patient is asked whom nobody can ask (it must not, EMRG-2).</summary>
    internal virtual bool AsksInEmergency() => false;

    /// <summary>Whether the centre is told of an emergency (EMRG-2).</summary>
    internal virtual bool TellsEmergency() => true;

    /// <summary>Whether emergency viewing ends with its patient (EMRG-2).</summary>
    internal virtual bool EndsEmergencyViewing() => true;
}
