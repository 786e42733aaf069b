using System.Globalization;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Reporting.Runs;

/// <summary>Explains commands field by field, from what the transcript decoded (ISO/IEC 7816-4, clause 5; facts/card.md 2.1 for class 80).</summary>
internal sealed class ApduExplanation(ReportWords words)
{
    private const int WholeHeader = 8;
    private const byte SecureMessagingBits = 0x0C;
    private const byte ShortIdentifierBit = 0x80;
    private const byte SpecificBit = 0x80;
    private const byte NumberBits = 0x1F;

    /// <summary>CLA, INS, P1 P2 and, where data follow, Lc. A header that was cut off is one field.</summary>
    public IReadOnlyList<ApduField> Header(RecordedCommand command)
    {
        if (command.Header.Length != WholeHeader)
        {
            return [new(command.Header, words.Format("malformed", command.Malformed))];
        }

        var (cla, ins) = (Byte(command.Header, 0), Byte(command.Header, 2));
        List<ApduField> fields = [new(command.Header[..2], Class(cla)), new(command.Header[2..4], Name(command, ins)), new(command.Header[4..], Parameters(command, ins))];
        return command.Length == 0 ? fields : [.. fields, new(Length(command.Length), words.Format("lc", command.Length))];
    }

    /// <summary>What the data field is.</summary>
    public string Data(PooledCommand pooled) => pooled switch
    {
        { IsMasked: true } => words["data.masked"],
        { Command.Meaning: { Instruction: "SELECT" } meaning } when (meaning.File ?? meaning.Application) is { } name => words.Format("data.name", name),
        _ => words["data"],
    };

    /// <summary>Le; null where nothing is asked for.</summary>
    public ApduField? Expected(RecordedCommand command) =>
        command.Expected is { } expected ? new(expected is 256 or 65536 ? "00" : Length(expected), words.Format("le", expected)) : null;

    /// <summary>The whole command in words.</summary>
    public string Sentence(RecordedCommand command)
    {
        var meaning = command.Meaning;
        var about = new[]
        {
            meaning.Instruction,
            meaning.File ?? (meaning.Instruction == "SELECT" ? meaning.Application : null),
            meaning.Offset is { } offset ? words.Format("from", offset) : null,
            meaning.Record is { } record ? words.Format("record", record) : null,
            meaning.DataObject,
            command.Malformed is { } why ? words.Format("malformed", why) : null,
        };
        return string.Join(' ', about.OfType<string>());
    }

    private string Class(byte cla) => words[cla switch
    {
        CommandClass.Interindustry => "cla.00",
        CommandClass.Proprietary => "cla.80",
        _ when (cla & SecureMessagingBits) != 0 => "cla.secured",
        _ => "cla.other",
    }];

    private string Name(RecordedCommand command, byte ins)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"ins.{ins:X2}");
        return words.Format("ins", $"{command.Meaning.Instruction} – {words[words.Has(key) ? key : "ins.other"]}");
    }

    private string Parameters(RecordedCommand command, byte ins)
    {
        var (p1, p2) = (Byte(command.Header, 4), Byte(command.Header, 6));
        return ins switch
        {
            Instruction.Select => words[p1 switch { Selection.ByName => "p.select-name", Selection.ByElementaryFile => "p.select-file", Selection.ByFileIdentifier => "p.select-master", _ => "p.other" }],
            Instruction.ReadBinary or Instruction.UpdateBinary when (p1 & ShortIdentifierBit) != 0 => words.Format("p.short", p1 & NumberBits, p2),
            Instruction.ReadBinary or Instruction.UpdateBinary => words.Format("p.offset", (p1 << 8) | p2),
            Instruction.ReadRecord or Instruction.UpdateRecord => words.Format("p.record", p1),
            Instruction.Verify or Instruction.ChangeReferenceData or Instruction.ResetRetryCounter or Instruction.ChangeKey
                or Instruction.ComputeDigitalSignature or Instruction.InternalAuthenticate =>
                (p2 & NumberBits) != 0 ? words.Format("p.reference", p2 & NumberBits) : p2 == SpecificBit ? words["p.current"] : words["p.other"],
            Instruction.GetData => words.Format("p.tag", command.Header[4..]),
            _ => words["p.other"],
        };
    }

    private static byte Byte(string header, int from) => byte.Parse(header.AsSpan(from, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Length(int length) => length.ToString(length > byte.MaxValue ? "X6" : "X2", CultureInfo.InvariantCulture);
}
