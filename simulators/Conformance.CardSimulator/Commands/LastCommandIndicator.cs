using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>80 FC, which belongs to the token of a telephone: a card answers 6700 (facts/card.md 2.1).</summary>
internal sealed class LastCommandIndicator : CommandHandler
{
    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response) => StatusWord.WrongLength;
}
