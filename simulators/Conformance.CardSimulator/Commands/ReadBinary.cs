using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>READ BINARY of the current EF (P1 P2 = offset) or of an EF by short id (P1 = 80|SFI, P2 = offset), facts/card.md 2.1.</summary>
internal sealed class ReadBinary : CommandHandler
{
    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (command.Data.Length > 0 || command.Expected is not { } most)
        {
            return StatusWord.WrongLength;
        }

        if ((command.P1 & 0x80) == 0)
        {
            return Read(session, command.P1P2, most, ref response);
        }

        if ((command.P1 & 0x60) != 0)
        {
            return StatusWord.WrongParameters;
        }

        return session.TrySelectFile(command.P1 & 0x1F) ? Read(session, command.P2, most, ref response) : StatusWord.FileNotFound;
    }

    private static StatusWord Read(CardSession session, int offset, int most, ref ResponseWriter response)
    {
        if (session.CurrentFile is not { } current)
        {
            return StatusWord.NoCurrentFile;
        }

        if (current is not TransparentFile file)
        {
            return StatusWord.IncompatibleWithFile;
        }

        if (!file.Read.IsSatisfiedBy(session.Security))
        {
            return StatusWord.SecurityStatusNotSatisfied;
        }

        if (offset >= file.Content.Length)
        {
            return StatusWord.OffsetOutsideFile;
        }

        var rest = file.Content.Span[offset..];
        response.Write(rest[..Math.Min(most, rest.Length)]);
        return StatusWord.Success;
    }
}
