using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>POST /holders: identity and certificate stages; gives a ticket for inquiries, or the centre's refusal.</summary>
internal static class HolderEndpoint
{
    public static CentreReply Answer(CentreOffice office, CentreRequest request) => Answer(office, request, CentreExchangeKind.Holder, Admit);

    /// <summary>Whatever rests on the proof of a holder whose certificate is trusted.</summary>
    public static CentreReply Answer(
        CentreOffice office, CentreRequest request, CentreExchangeKind kind, Func<CentreOffice, VerifiedHolder, TrustedHolder, CentreReply> trusted)
    {
        if (request.Complaint("application/json") is { } complaint)
        {
            return CentreReply.Malformed(kind, complaint);
        }

        try
        {
            return Examine(office, RequestJson.Read(request.Body, json => Read(office, json)), kind, trusted);
        }
        catch (MessageFormatException refusal)
        {
            return CentreReply.Malformed(kind, refusal.Message);
        }
    }

    /// <summary>Opens one inquiry to a holder.</summary>
    public static CentreReply Open(CentreOffice office, VerifiedHolder holder, TrustedHolder trusted, Func<string, CentreExchange> exchange)
    {
        var ticket = Convert.ToHexStringLower(office.RandomBytes(16));
        office.Tickets.Add(ticket, holder);
        var standing = trusted.Standing switch
        {
            CertificateStanding.Grace => "grace",
            CertificateStanding.Reminder => "reminder",
            _ => "valid",
        };
        return CentreReply.Json(200, new { ticket, standing, notice = CentreMessages.Notice(trusted.Standing) }, exchange(standing));
    }

    private static VerifiedHolder Read(CentreOffice office, RequestJson json)
    {
        var evidence = json.Text("identity") switch
        {
            "face" => IdentityEvidence.Face,
            "pin" => IdentityEvidence.Pin,
            "sight" => IdentityEvidence.Sight,
            "iphone" => IdentityEvidence.IPhone,
            "android" => IdentityEvidence.Android,
            _ => IdentityEvidence.None,
        };
        var certificate = office.Certificates.Parse(json.Bytes("certificate")) ?? throw json.Wrong("certificate", "must be an X.509 certificate in DER with an RSA key");
        return VerifiedHolder.Identify(new CardSession(json.Bytes("challenge"), json.Bytes("signature"), certificate, evidence))
            ?? throw json.Wrong("identity", "must be face, pin, sight, iphone or android");
    }

    private static CentreReply Examine(
        CentreOffice office, VerifiedHolder holder, CentreExchangeKind kind, Func<CentreOffice, VerifiedHolder, TrustedHolder, CentreReply> trusted)
    {
        if (!office.Challenges.TryTake(Convert.ToBase64String(holder.Session.Challenge.Span), out _))
        {
            return CentreReply.Refused(kind, CentreMessages.UnknownChallengeReason);
        }

        return office.Defect.Examine(holder, office.Rules, office.Now) switch
        {
            CertificateOutcome.Refused { Refusal.Reason: var reason } => CentreReply.Refused(kind, CentreMessages.Reason(reason)),
            CertificateOutcome.Trusted { Holder: var known } => trusted(office, holder, known),
            _ => throw new InvalidOperationException("A certificate is trusted or refused."),
        };
    }

    private static CentreReply Admit(CentreOffice office, VerifiedHolder holder, TrustedHolder trusted)
    {
        var known = office.Find(trusted.Subject);
        if (known is RegisterReply.Found { Record: var record } && office.Defect.Apply(record).IsCardBarred)
        {
            return CentreReply.Refused(CentreExchangeKind.Holder, CentreMessages.CardBarredReason);
        }

        return (known is not RegisterReply.NotFound ? office.RegistrationOf(trusted.Subject) : RegistrationState.NotRegistered) switch
        {
            RegistrationState.NotRegistered => CentreReply.Refused(CentreExchangeKind.Holder, CentreMessages.NotRegisteredReason),
            RegistrationState.Deregistered => CentreReply.Refused(CentreExchangeKind.Holder, CentreMessages.DeregisteredReason),
            RegistrationState.UnderWay => CentreReply.Refused(CentreExchangeKind.Holder, CentreMessages.RegistrationUnderWayReason),
            _ => Open(office, holder, trusted, standing => new(CentreExchangeKind.Holder, standing) { ByPhone = PhoneOf(holder.Session.Evidence) }),
        };
    }

    private static string? PhoneOf(IdentityEvidence evidence) => evidence switch
    {
        IdentityEvidence.IPhone => "iphone",
        IdentityEvidence.Android => "android",
        _ => null,
    };
}
