using Conformance.CardSimulator.Applications;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>80 AE, secure messaging's key: refused with 6982 by the JPKI application (facts/card.md 2.5), unknown where it was not measured.</summary>
internal sealed class SetSessionKey : CommandHandler
{
    public override ResponseApdu Execute(CommandApdu command, CardSession session) =>
        Refuse(session.Application is JpkiApplication ? StatusWord.SecurityStatusNotSatisfied : StatusWord.InstructionNotSupported);
}
