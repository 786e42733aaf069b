using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>VERIFY, and with neither Lc nor Le the question how many tries are left (facts/card.md 2.1).</summary>
internal sealed class Verify : CommandHandler
{
    /// <summary>JICSAP's limit (facts/card.md 1.6).</summary>
    private const int LongestPin = 16;

    public override ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1 != 0)
        {
            return Refuse(StatusWord.WrongParameters);
        }

        if (command.Expected is not null || command.Data.Length > LongestPin)
        {
            return Refuse(StatusWord.WrongLength);
        }

        if (FileReference.Resolve<PinReference>(command.P2, session, out var refusal) is not { } reference)
        {
            return Refuse(refusal);
        }

        return new(command.Data.Length == 0 ? reference.Query() : Present(reference, command.Data.Span, session));
    }

    /// <summary>
    /// A refused PIN also takes back what an earlier right one had opened. Whether the card does so is not published (facts/card.md 2.1
    /// names selection and reset only); ISO/IEC 7816-4 leaves it open, and this is the choice that opens less.
    /// </summary>
    private static StatusWord Present(PinReference reference, ReadOnlySpan<byte> pin, CardSession session)
    {
        var status = reference.Verify(pin);
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
