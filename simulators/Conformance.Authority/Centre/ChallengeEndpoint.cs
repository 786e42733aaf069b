namespace Conformance.Authority;

/// <summary>POST /challenges: 32 bytes for a card to sign, good for one use.</summary>
internal static class ChallengeEndpoint
{
    public static CentreReply Answer(CentreOffice office, CentreRequest request)
    {
        if (!request.Body.IsEmpty)
        {
            return CentreReply.Malformed(CentreExchangeKind.Challenge, "The body must be empty.");
        }

        var challenge = Convert.ToBase64String(office.RandomBytes(32));
        office.Challenges.Add(challenge, challenge);
        return CentreReply.Json(201, new { challenge }, new CentreExchange(CentreExchangeKind.Challenge, "issued"));
    }
}
