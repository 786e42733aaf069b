using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>One instruction of the card. It writes data and gives the status word; data beside a refusal are dropped.</summary>
internal abstract class CommandHandler
{
    public abstract StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response);
}
