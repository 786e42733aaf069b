using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// 80 A2, by which an authorised terminal shows its certificate: 307 bytes with P1-P2 06C1, then the signature's 256 with 00C1, while
/// EF 0016 of JPKI is current. What follows an accepted one is not public (facts/card.md 2.4), so none is accepted: 6A80 for data of
/// another length, else 6982; 6A86 for other parameters (2.1) and, by choice, in other applications.
/// </summary>
internal sealed class TerminalCertificate : CommandHandler
{
    private const int Body = 0x06C1;
    private const int BodyLength = 307;
    private const int Signature = 0x00C1;
    private const int SignatureLength = 256;

    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (session.Application is not JpkiApplication || command.P1P2 is not (Body or Signature))
        {
            return StatusWord.WrongParameters;
        }

        var length = command.P1P2 == Body ? BodyLength : SignatureLength;
        return session.CurrentFile is TerminalAuthorityKey && command.Data.Length != length
            ? StatusWord.WrongData
            : StatusWord.SecurityStatusNotSatisfied;
    }
}
