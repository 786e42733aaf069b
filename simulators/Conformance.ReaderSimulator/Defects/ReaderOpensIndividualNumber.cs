using Conformance.SmartCard;

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
            new(0x00, 0xA4, 0x04, 0x0C, [0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08]),
            new(0x00, 0xA4, 0x02, 0x0C, [0x00, 0x01]),
        ];
    }
}
