using System.Buffers.Binary;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>SELECT (facts/card.md 2.1). The FCI that P2=00 returns on the card is not published, so no data come back for it either.</summary>
internal sealed class Select : CommandHandler
{
    private const byte ByFileId = 0x00;
    private const byte ElementaryFile = 0x02;
    private const byte ByName = 0x04;

    public override ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P2 is not (0x00 or 0x0C))
        {
            return Refuse(StatusWord.WrongParameters);
        }

        return new(command.P1 switch
        {
            ByFileId => MasterFile(command, session),
            ElementaryFile => File(command, session),
            ByName => Application(command, session),
            _ => StatusWord.WrongParameters,
        });
    }

    /// <summary>The card has no MF to speak of: 6A86 at power-on, 9000 without effect in an application, and 3F00 is never found.</summary>
    private static StatusWord MasterFile(CommandApdu command, CardSession session) =>
        command.Data.Length > 0 ? StatusWord.FileNotFound
        : session.IsAtPowerOnApplication ? StatusWord.WrongParameters
        : StatusWord.Success;

    private static StatusWord File(CommandApdu command, CardSession session)
    {
        if (command.Data.Length != 2)
        {
            return StatusWord.WrongLength;
        }

        if (session.Application.Find(BinaryPrimitives.ReadUInt16BigEndian(command.Data.Span)) is not { } file)
        {
            return StatusWord.FileNotFound;
        }

        session.CurrentFile = file;
        return StatusWord.Success;
    }

    private static StatusWord Application(CommandApdu command, CardSession session)
    {
        if (command.Data.Length == 0)
        {
            return StatusWord.WrongLength;
        }

        return session.TrySelect(command.Data.Span) ? StatusWord.Success : StatusWord.FileNotFound;
    }
}
