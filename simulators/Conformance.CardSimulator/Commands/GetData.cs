using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>GET DATA, both instructions: the objects of facts/card.md 2.7 are not modelled, and an absent object is 6A88.</summary>
internal sealed class GetData : CommandHandler
{
    public override ResponseApdu Execute(CommandApdu command, CardSession session) => Refuse(StatusWord.ReferenceNotFound);
}
