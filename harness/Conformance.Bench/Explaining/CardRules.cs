using Conformance.CardSimulator.Personas;
using Conformance.Verification;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Explaining;

/// <summary>What holds of the card itself on a day.</summary>
internal static class CardRules
{
    public static Explained Card(Persona persona, LocalDate day) =>
        new(day <= persona.CardExpires ? "card-valid" : "card-ended", Day(persona.CardExpires));

    public static Explained Certificate(Persona persona, LocalDate day, RevocationList revocations)
    {
        if (persona.Authentication is not { } credential || HolderCertificate.Parse(credential.Certificate.Span) is not { } certificate)
        {
            return new("certificate-none");
        }

        var noon = (day + LocalTime.Noon).InZoneLeniently(Verification.Desk.Zone).ToInstant();
        if (noon < certificate.NotBefore)
        {
            return new("certificate-not-yet", Day(Verification.Desk.Today(certificate.NotBefore)));
        }

        if (revocations.Find(certificate.SerialNumber, noon) is { } kind)
        {
            return new(kind == RevocationKind.Suspended ? "certificate-suspended" : "certificate-revoked");
        }

        var rules = StandingRules.Default();
        var last = certificate.LastValidDay;
        return rules.On(day, last) switch
        {
            CertificateStanding.Valid => new("certificate-valid", Day(last)),
            CertificateStanding.Reminder => new("certificate-reminder", Day(last)),
            CertificateStanding.Grace => new("certificate-grace", Day(last), Day(rules.Grace.LastDay(last))),
            _ => new("certificate-ended", Day(last), Day(rules.Grace.LastDay(last))),
        };
    }

    public static Explained Pin(Persona persona) => persona.AuthenticationPin is null ? new("pin-none")
        : IsPinLocked(persona) ? new("pin-locked")
        : new("pin-set");

    public static bool IsPinLocked(Persona persona) => persona.Locked.Contains(CardReference.AuthenticationPin);

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
