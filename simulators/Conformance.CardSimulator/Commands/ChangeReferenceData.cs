using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>CHANGE REFERENCE DATA with P1=01, for the PINs of JPKI and 券面事項入力補助AP (facts/card.md 2.1).</summary>
internal sealed class ChangeReferenceData : CommandHandler
{
    private const byte NewDataAlone = 0x01;

    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response) =>
        command.P1 == NewDataAlone
            ? ReferenceChange.Execute(command, session, ChangeCommand.ChangeReferenceData)
            : StatusWord.WrongParameters;
}
