using System.Buffers.Binary;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>SELECT (facts/card.md 2.1). The FCI that P2=00 returns on the card is not published, so no data come back for it either.</summary>
internal sealed class Select : CommandHandler
{
    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (command.P2 is not (0x00 or Selection.NoControlInformation))
        {
            return StatusWord.WrongParameters;
        }

        return command.P1 switch
        {
            Selection.ByFileIdentifier => MasterFile(command, session),
            Selection.ByElementaryFile => File(command, session),
            Selection.ByName => Application(command, session),
            _ => StatusWord.WrongParameters,
        };
    }

    /// <summary>The card has no MF to speak of: 6A86 at power-on, 9000 without effect in an application, and 3F00 is never found.</summary>
    private static StatusWord MasterFile(in CommandView command, CardSession session) =>
        command.Data.Length > 0 ? StatusWord.FileNotFound
        : session.IsAtPowerOnApplication ? StatusWord.WrongParameters
        : StatusWord.Success;

    private static StatusWord File(in CommandView command, CardSession session)
    {
        if (command.Data.Length != 2)
        {
            return StatusWord.WrongLength;
        }

        return session.TrySelectFile(BinaryPrimitives.ReadUInt16BigEndian(command.Data)) ? StatusWord.Success : StatusWord.FileNotFound;
    }

    private static StatusWord Application(in CommandView command, CardSession session)
    {
        if (command.Data.Length == 0)
        {
            return StatusWord.WrongLength;
        }

        return session.TrySelect(command.Data) ? StatusWord.Success : StatusWord.FileNotFound;
    }
}
