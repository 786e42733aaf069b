using Conformance.Authority;
using Conformance.Bench.Observation;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Personas;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>
/// What happens away from the desk to cards and to what is known of them, between two visits: the card lies in no reader meanwhile. What
/// is done to a card can be done to simulated ones alone.
/// </summary>
public sealed class Errands
{
    private readonly CardShelf _cards;
    private readonly CertificateCounter _certificates;
    private readonly RegistrationBook _registrations;
    private readonly DeskRecord _record;
    private readonly bool _isPhysical;
    private readonly Func<Instant> _now;

    internal Errands(CardShelf cards, CertificateCounter certificates, RegistrationBook registrations, DeskRecord record, bool isPhysical, Func<Instant> now) =>
        (_cards, _certificates, _registrations, _record, _isPhysical, _now) = (cards, certificates, registrations, record, isPhysical, now);

    /// <summary>The town hall sets a new PIN with all its tries; false when that could not be done.</summary>
    public bool SetPin(string persona, string pin) => Done(
        new("the town hall", "sets a new PIN"),
        () => TownHall.ResetPin(_cards.Card(persona), CardReference.AuthenticationPin, new(pin)));

    /// <summary>The town hall renews the authentication certificate; the PIN stays.</summary>
    public void Renew(string persona, LocalDate lastDay) => Done(
        new("the town hall", FormattableString.Invariant($"renews the certificate, to {lastDay:uuuu-MM-dd}")),
        () => TownHall.RenewAuthentication(_cards.Card(persona), _certificates.Renew(persona, _now(), lastDay)));

    /// <summary>Somebody opens the chip by force (CARD-5).</summary>
    public void BreakOpen(string persona) => Done(new("somebody", "opens the chip by force"), () => _cards.Card(persona).Tamper());

    /// <summary>The holder reports the loss by telephone, and the certificate is suspended (CARD-6).</summary>
    public void ReportLoss(string persona) => Done(new("the holder", "reports the loss of the card"), () => _certificates.Suspend(persona, _now()));

    /// <summary>The centre, which is the bench's own in any case, completes the registrations that are under way (REG-3).</summary>
    public void CompleteRegistrations()
    {
        _record.Observe(new ActedElsewhere("the centre", "completes the registrations that are under way"));
        _registrations.Complete();
    }

    private bool Done(ActedElsewhere what, Action act)
    {
        if (_isPhysical)
        {
            _record.NotOnPhysicalCard(what.Describe(), DeskFactory.SimulatedAlone);
            return false;
        }

        _record.Observe(what);
        act();
        return true;
    }
}
