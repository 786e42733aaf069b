using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>READ BINARY of the current EF (P1 P2 = offset) or of an EF by short id (P1 = 80|SFI, P2 = offset), facts/card.md 2.1.</summary>
internal sealed class ReadBinary : CommandHandler
{
    public override ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.Data.Length > 0 || command.Expected is not { } most)
        {
            return Refuse(StatusWord.WrongLength);
        }

        var byShortId = (command.P1 & 0x80) != 0;
        if (byShortId && SelectByShortId(command.P1, session) is { } refusal)
        {
            return Refuse(refusal);
        }

        return Read(session, byShortId ? command.P2 : command.P1P2, most);
    }

    private static StatusWord? SelectByShortId(byte p1, CardSession session)
    {
        if ((p1 & 0x60) != 0)
        {
            return StatusWord.WrongParameters;
        }

        if (session.Application.Find((ushort)(p1 & 0x1F)) is not { } file)
        {
            return StatusWord.FileNotFound;
        }

        session.CurrentFile = file;
        return null;
    }

    private static ResponseApdu Read(CardSession session, int offset, int most)
    {
        if (session.CurrentFile is not { } current)
        {
            return Refuse(StatusWord.NoCurrentFile);
        }

        if (current is not TransparentFile file)
        {
            return Refuse(StatusWord.IncompatibleWithFile);
        }

        if (!file.Read.IsSatisfiedBy(session.Security))
        {
            return Refuse(StatusWord.SecurityStatusNotSatisfied);
        }

        if (offset >= file.Content.Length)
        {
            return Refuse(StatusWord.OffsetOutsideFile);
        }

        var rest = file.Content.Span[offset..];
        return new(rest[..Math.Min(most, rest.Length)], StatusWord.Success);
    }
}
