using System.Globalization;
using Conformance.SmartCard.MyNumber;

namespace Conformance.SmartCard.Transcripts;

/// <summary>Puts a command into words, given where the card stands.</summary>
internal static class CommandDecoder
{
    public static CommandMeaning Decode(in CommandView command, CardPosition position)
    {
        var meaning = new CommandMeaning(InstructionName.Of(command), position.Application?.Japanese);
        return command.Ins switch
        {
            Instruction.Select => Selected(meaning, command, position),
            Instruction.ReadBinary => meaning with { File = FileName(position.Application, position.FileOf(command)), Offset = OffsetOf(command) },
            Instruction.ReadRecord => meaning with { File = FileName(position.Application, position.FileOf(command)), Record = command.P1 },
            Instruction.Verify or Instruction.ChangeReferenceData or Instruction.ResetRetryCounter or Instruction.ChangeKey
                or Instruction.ComputeDigitalSignature or Instruction.InternalAuthenticate => meaning with { File = FileName(position.Application, position.FileOf(command)) },
            Instruction.GetData or Instruction.GetDataOdd => meaning with { DataObject = command.P1P2.ToString("X4", CultureInfo.InvariantCulture) },
            _ => meaning,
        };
    }

    private static CommandMeaning Selected(CommandMeaning meaning, in CommandView command, CardPosition position) => Selection.Of(command) switch
    {
        Selection.OfApplication(var name, _) => meaning with { Application = ApplicationIdentifier.Find(name.Span)?.Japanese ?? "(unknown application)" },
        Selection.OfFile(var identifier) => meaning with { File = FileName(position.Application, identifier) },
        Selection.OfMasterFile => meaning with { File = "MF" },
        _ => meaning,
    };

    // P1 with bit 8 names a file, and P2 alone is the offset.
    private static int OffsetOf(in CommandView command) => (command.P1 & 0x80) != 0 ? command.P2 : command.P1P2;

    private static string? FileName(ApplicationIdentifier? application, int? file)
    {
        if (file is not { } id)
        {
            return null;
        }

        var name = application is null ? null : FileMap.Find(application, id)?.Japanese;
        return string.Create(CultureInfo.InvariantCulture, $"{id:X4}{(name is null ? "" : " ")}{name}");
    }
}
