using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>VERIFY, and with neither Lc nor Le the question how many tries are left (facts/card.md 2.1).</summary>
internal sealed class Verify : CommandHandler
{
    /// <summary>JICSAP's limit (facts/card.md 1.6).</summary>
    private const int Longest = 16;

    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (command.P1 != 0)
        {
            return StatusWord.WrongParameters;
        }

        if (command.Expected is not null || command.Data.Length > Longest)
        {
            return StatusWord.WrongLength;
        }

        if (FileReference.Resolve<ReferenceData>(command.P2, session, out var refusal) is not { } reference)
        {
            return refusal;
        }

        return command.Data.Length == 0 ? reference.Query() : Present(reference, command.Data, session);
    }

    /// <summary>
    /// Refused data also take back what earlier right ones had opened. Whether the card does so is not published (facts/card.md 2.1
    /// names selection and reset only); ISO/IEC 7816-4 leaves it open, and this is the choice that opens less.
    /// </summary>
    private static StatusWord Present(ReferenceData reference, ReadOnlySpan<byte> data, CardSession session)
    {
        if (session.IsLosingPower)
        {
            reference.Spend();
            return StatusWord.InternalError;
        }

        var status = reference.Verify(data);
        if (status.IsSuccess)
        {
            session.Security.Grant(reference.Id);
        }
        else
        {
            session.Security.Revoke(reference.Id);
        }

        return status;
    }
}
