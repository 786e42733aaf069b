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
        if (!office.Challenges.TryUse(Convert.ToBase64String(holder.Session.Challenge.Span)))
        {
            return CentreReply.Refused(CentreMessages.UnknownChallengeReason);
        }

        return office.Defect.Examine(holder, office.Rules, office.Now) switch
        {
            CertificateOutcome.Refused { Refusal.Reason: var reason } => CentreReply.Refused(CentreMessages.Reason(reason)),
            CertificateOutcome.Trusted { Holder: var trusted } => Admit(office, trusted),
            _ => throw new InvalidOperationException("A certificate is trusted or refused."),
        };
    }

    private static CentreReply Admit(CentreOffice office, TrustedHolder holder)
    {
        if (office.Register.Find(holder.Subject) is RegisterReply.NotFound)
        {
            return CentreReply.Refused(CentreMessages.NotRegisteredReason);
        }

        var ticket = Convert.ToHexStringLower(office.RandomBytes(16));
        office.Tickets.Add(ticket, holder);
        var standing = holder.Standing switch
        {
            CertificateStanding.Grace => "grace",
            CertificateStanding.Reminder => "reminder",
            _ => "valid",
        };
        var body = new { ticket, standing, notice = CentreMessages.Notice(holder.Standing) };
        return CentreReply.Json(200, body, new CentreExchange(CentreExchangeKind.Holder, standing));
    }
}
