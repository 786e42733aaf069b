using NodaTime;

namespace Conformance.Bench.Desk.Phones;

/// <summary>How a phone is to be; everything null as it was issued.</summary>
/// <param name="TriesLeft">The PIN's tries left.</param>
/// <param name="LastValidDay">Last valid day of the certificate, which is the card's (facts/eligibility.md 5.4).</param>
/// <param name="RevokedOn">The day on which that was revoked.</param>
internal sealed record PhoneOrder(int? TriesLeft = null, LocalDate? LastValidDay = null, LocalDate? RevokedOn = null)
{
    /// <summary>What a scenario settles: of the first patient's phone alone.</summary>
    public static PhoneOrder Of(DeskPlan plan, string persona) =>
        persona == plan.Persona ? new(plan.PhoneTriesLeft, plan.CertificateEnds, plan.PhoneRevoked) : new();
}
