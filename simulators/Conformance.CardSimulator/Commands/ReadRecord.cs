using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// READ RECORD by number: P2 = SFI and 04 for that record, 05 for all from that one on; SFI 0 = the current EF (facts/card.md 2.1).
/// Of several records at once the card says 6A81 (2.6), so 05 gives the last record and nothing more. An Le that is smaller than the
/// record is 6700, and an EF read by short id becomes current as with READ BINARY: choices.
/// </summary>
internal sealed class ReadRecord : CommandHandler
{
    private const int ThatRecord = 4;
    private const int AllFromThere = 5;

    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (command.Data.Length > 0 || command.Expected is not { } most)
        {
            return StatusWord.WrongLength;
        }

        var mode = command.P2 & 0x07;
        if (mode is not (ThatRecord or AllFromThere) || command.P2 >> 3 == 0x1F)
        {
            return StatusWord.WrongParameters;
        }

        if (command.P2 >> 3 != 0 && !session.TrySelectFile(command.P2 >> 3))
        {
            return StatusWord.FileNotFound;
        }

        return Read(session, command.P1, mode == AllFromThere, most, ref response);
    }

    private static StatusWord Read(CardSession session, int number, bool all, int most, ref ResponseWriter response)
    {
        if (session.CurrentFile is not { } current)
        {
            return StatusWord.NoCurrentFile;
        }

        if (current is not RecordFile file)
        {
            return StatusWord.IncompatibleWithFile;
        }

        if (!file.Read.IsSatisfiedBy(session.Security))
        {
            return StatusWord.SecurityStatusNotSatisfied;
        }

        if (number == 0 || number > file.Records.Count)
        {
            return StatusWord.RecordNotFound;
        }

        if (all && number < file.Records.Count)
        {
            return StatusWord.FunctionNotSupported;
        }

        var record = file.Records[number - 1].Span;
        if (record.Length > most)
        {
            return StatusWord.WrongLength;
        }

        response.Write(record);
        return StatusWord.Success;
    }
}
