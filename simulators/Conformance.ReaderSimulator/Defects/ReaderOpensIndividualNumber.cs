using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.ReaderSimulator;

/// <summary>Reaches for the file of the individual number, 券面事項入力補助 EF 0001, which no reader may (CARD-7).</summary>
internal sealed class ReaderOpensIndividualNumber : ReaderDefect
{
    public override string Name => "reader-opens-individual-number";

    internal override IReadOnlyList<CommandApdu> CommandsBeforeJpki()
    {
        Inject();
        return
        [
            Selection.Application(ApplicationIdentifier.InputSupport.Aid.Span),
            Selection.File(0x0001),
        ];
    }
}
