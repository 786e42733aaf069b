using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>One instruction of the card.</summary>
internal abstract class CommandHandler
{
    public abstract ResponseApdu Execute(CommandApdu command, CardSession session);

    protected static ResponseApdu Refuse(StatusWord status) => new(status);
}
