using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// GET DATA by a list of tags (INS CB). Drivers of other cards probe with it, and a card that took it would be theirs (facts/card.md 4.1).
/// </summary>
internal sealed class GetDataField : CommandHandler
{
    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response) =>
        StatusWord.ReferenceNotFound;
}
