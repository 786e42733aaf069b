using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>POST /holders: identity and certificate stages; gives a ticket for inquiries, or the centre's refusal.</summary>
internal static class HolderEndpoint
{
    public static CentreReply Answer(CentreOffice office, CentreRequest request)
    {
        if (request.Complaint("application/json") is { } complaint)
        {
            return CentreReply.Malformed(CentreExchangeKind.Holder, complaint);
        }

        try
        {
            return Examine(office, Read(request));
        }
        catch (MessageFormatException refusal)
        {
            return CentreReply.Malformed(CentreExchangeKind.Holder, refusal.Message);
        }
    }

    private static VerifiedHolder Read(CentreRequest request)
    {
        var json = RequestJson.Parse(request.Body);
        var evidence = json.Text("identity") switch
        {
            "face" => IdentityEvidence.Face,
            "pin" => IdentityEvidence.Pin,
            "sight" => IdentityEvidence.Sight,
            _ => IdentityEvidence.None,
        };
        var certificate = HolderCertificate.Parse(json.Bytes("certificate")) ?? throw json.Wrong("certificate", "must be an X.509 certificate in DER with an RSA key");
        return VerifiedHolder.Identify(new CardSession(json.Bytes("challenge"), json.Bytes("signature"), certificate, evidence))
            ?? throw json.Wrong("identity", "must be face, pin or sight");
    }

    private static CentreReply Examine(CentreOffice office, VerifiedHolder holder)
    {
        if (!office.Challenges.TryTake(Convert.ToBase64String(holder.Session.Challenge.Span), out _))
        {
            return CentreReply.Refused(CentreExchangeKind.Holder, CentreMessages.UnknownChallengeReason);
        }

        return office.Defect.Examine(holder, office.Rules, office.Now) switch
        {
            CertificateOutcome.Refused { Refusal.Reason: var reason } => CentreReply.Refused(CentreExchangeKind.Holder, CentreMessages.Reason(reason)),
            CertificateOutcome.Trusted { Holder: var trusted } => Admit(office, holder, trusted),
            _ => throw new InvalidOperationException("A certificate is trusted or refused."),
        };
    }

    private static CentreReply Admit(CentreOffice office, VerifiedHolder holder, TrustedHolder trusted)
    {
        if (office.Register.Find(trusted.Subject) is RegisterReply.NotFound)
        {
            return CentreReply.Refused(CentreExchangeKind.Holder, CentreMessages.NotRegisteredReason);
        }

        var ticket = Convert.ToHexStringLower(office.RandomBytes(16));
        office.Tickets.Add(ticket, holder);
        var standing = trusted.Standing switch
        {
            CertificateStanding.Grace => "grace",
            CertificateStanding.Reminder => "reminder",
            _ => "valid",
        };
        var body = new { ticket, standing, notice = CentreMessages.Notice(trusted.Standing) };
        return CentreReply.Json(200, body, new CentreExchange(CentreExchangeKind.Holder, standing));
    }
}
