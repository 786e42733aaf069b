using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Physical.Cards;

/// <summary>
/// Finds out which card lies in a reader, from what it gives to everybody. The token is made of the card's record in 共通カードAP EF 0001
/// (serial number, municipality, expiry: facts/card.md 1.5), which stays when certificates are renewed; on a card without that
/// application, of the token information and the authentication certificate of the JPKI application (facts/card.md 1.2).
/// </summary>
internal static class CardIdentification
{
    private const int CardRecord = 0x01;
    private const int TokenInformation = 0x06;
    private const int AuthenticationCertificate = 0x0A;
    private const int AuthenticationAuthority = 0x0B;
    private const int CardVerifiableCertificate = 0x04;

    /// <summary>The identity; null with the fault when the card could not be reached. Ends in the power-on application, with no rights.</summary>
    public static CardIdentity? Read(ICardChannel channel, TokenKey key, out TransportFault? fault)
    {
        var files = new FreeFiles(channel);
        var (answering, marks) = (new List<ApplicationIdentifier>(), new List<CardIssuer>());
        byte[]? record = null;
        byte[]? jpki = null;
        foreach (var application in ApplicationIdentifier.All.Where(application => application != ApplicationIdentifier.IssuerSecurityDomain && files.Select(application)))
        {
            answering.Add(application);
            if (application == ApplicationIdentifier.Common)
            {
                record = files.ReadRecord(CardRecord);
            }
            else if (application == ApplicationIdentifier.Jpki)
            {
                jpki = Jpki(files, marks);
            }
            else if (application != ApplicationIdentifier.Resident && files.Read(CardVerifiableCertificate) is { } certificate)
            {
                marks.Add(IssuerMarks.OfCardVerifiable(certificate));
            }
        }

        // "Select the MF" changes nothing on this card (facts/card.md 2.1).
        files.Select(ApplicationIdentifier.IssuerSecurityDomain);
        fault = files.Fault;
        var identity = record ?? jpki;
        return fault is null ? new(identity is null ? null : key.TokenOf(identity), IssuerMarks.Together(marks), answering) : null;
    }

    private static byte[]? Jpki(FreeFiles files, List<CardIssuer> marks)
    {
        var authority = files.Read(AuthenticationAuthority);
        var certificate = files.Read(AuthenticationCertificate);
        foreach (var mark in new[] { authority, certificate }.OfType<byte[]>())
        {
            marks.Add(IssuerMarks.OfCertificate(mark));
        }

        var information = files.Read(TokenInformation);
        return certificate is null ? null : [.. information ?? [], .. certificate];
    }
}
