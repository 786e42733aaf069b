using Conformance.CardSimulator.Applications;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// 80 A2, by which an authorised terminal shows its certificate. What follows an accepted one is not public (facts/card.md 2.4), so
/// no certificate is accepted: 6982, and 6A86 for other parameters than the two known ones or outside the JPKI application.
/// </summary>
internal sealed class TerminalCertificate : CommandHandler
{
    public override ResponseApdu Execute(CommandApdu command, CardSession session) => Refuse(
        session.Application is JpkiApplication && command.P1P2 is (0x06C1 or 0x00C1)
            ? StatusWord.SecurityStatusNotSatisfied
            : StatusWord.WrongParameters);
}
