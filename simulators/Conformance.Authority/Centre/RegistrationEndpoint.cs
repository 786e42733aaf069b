using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>
/// POST /registrations: the first registration as an insurance card, or another one after deregistration (RDR-10, REG-2), on the same proof
/// as a holder's. Complete at once, it admits the holder; else the holder hears that it takes a while (REG-3).
/// </summary>
internal static class RegistrationEndpoint
{
    public static CentreReply Answer(CentreOffice office, CentreRequest request) => HolderEndpoint.Answer(office, request, CentreExchangeKind.Registration, Register);

    private static CentreReply Register(CentreOffice office, VerifiedHolder holder, TrustedHolder trusted)
    {
        if (office.Find(trusted.Subject) is RegisterReply.NotFound)
        {
            return CentreReply.Refused(CentreExchangeKind.Registration, CentreMessages.NoInsuranceReason);
        }

        if (office.Registrations.Register(trusted.Subject) == RegistrationState.Registered)
        {
            office.Defect.Registered();
            return HolderEndpoint.Open(office, holder, trusted, _ => new(CentreExchangeKind.Registration, "registered"));
        }

        var (code, text) = CentreMessages.Refusal(CentreMessages.RegistrationUnderWayReason);
        return CentreReply.Json(202, new { code, text }, new CentreExchange(CentreExchangeKind.Registration, "under-way"));
    }
}
