using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// GET DATA: an object of the power-on state by its tag in P1-P2, 6700 when Le is too small for it (facts/card.md 2.1 and 2.7). With an
/// application selected there are no objects: 6A88 is a choice.
/// </summary>
internal sealed class GetData : CommandHandler
{
    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (command.Data.Length > 0 || command.Expected is not { } most)
        {
            return StatusWord.WrongLength;
        }

        if (session.Application.FindObject(command.P1P2) is not { } data)
        {
            return StatusWord.ReferenceNotFound;
        }

        if (data.Length > most)
        {
            return StatusWord.WrongLength;
        }

        response.Write(data.Span);
        return StatusWord.Success;
    }
}
