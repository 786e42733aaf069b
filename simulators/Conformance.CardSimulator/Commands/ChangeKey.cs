using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>CHANGE KEY (80 32), for the PINs of 共通 and 住基AP (facts/card.md 2.1).</summary>
internal sealed class ChangeKey : CommandHandler
{
    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response) =>
        command.P1 == 0 ? ReferenceChange.Execute(command, session, ChangeCommand.ChangeKey) : StatusWord.WrongParameters;
}
