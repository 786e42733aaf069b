using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>
/// Says what a command is. It is a list of what is let through, so that whatever nobody thought of is kept back (facts/card.md 2.1 has
/// the forms).
/// </summary>
internal static class CommandInspection
{
    private const int OtherBits = 0x60;

    /// <summary>Inspects one command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="position">Where the client believes the card to be.</param>
    /// <param name="target">The EF that the command means; null when it is not known.</param>
    public static Inspection Inspect(CommandApdu command, BelievedPosition position, int? target) => command.Cla switch
    {
        CommandClass.Interindustry => OfInterindustry(command, position, target),
        CommandClass.Proprietary => OfProprietary(command, position, target),
        _ => new Inspection.Denied(InterlockRule.NotToBeInspected, $"class {command.Cla:X2} (secure messaging, chaining, another channel or an unknown class) hides what the command does"),
    };

    private static Inspection OfInterindustry(CommandApdu command, BelievedPosition position, int? target) => command.Ins switch
    {
        Instruction.Select => OfSelect(command),
        Instruction.ReadBinary when IsReading(command) && HasFileForm(command.P1) => OfUse(command, target),
        Instruction.ReadRecord when IsReading(command) && (command.P2 & 0x07) is 0x04 or 0x05 && command.P2 >> 3 <= ShortFileIdentifier.Largest => OfUse(command, target),
        Instruction.Verify => OfVerify(command, position, target),
        Instruction.ChangeReferenceData when command.P1 == 0x01 => OfChange(command, position, target),
        Instruction.GetChallenge when IsShortQuestion(command) && command.P1P2 == 0 => new Inspection.Harmless(),
        Instruction.GetData or Instruction.GetResponse when IsShortQuestion(command) => new Inspection.Harmless(),
        Instruction.InternalAuthenticate when command is { P1: 0x00, IsExtended: false, Data.Length: > 0 } => new Inspection.Harmless(),
        Instruction.ResetRetryCounter or 0x50 or 0x52 or 0x54 or 0x8A => Administration(command),
        _ => Unlisted(command),
    };

    private static Inspection OfProprietary(CommandApdu command, BelievedPosition position, int? target) => command.Ins switch
    {
        Instruction.ComputeDigitalSignature when command is { P1: <= 0x05, P2: 0x00, IsExtended: false } => new Inspection.Harmless(),
        Instruction.ComputeDigitalSignature when command is { P1: <= 0x05, IsExtended: false } && HasReferenceForm(command.P2) => OfUse(command, target),
        Instruction.ChangeKey when command.P1 == 0x00 => OfChange(command, position, target),
        Instruction.ResetRetryCounter or 0x50 or 0x52 or 0x54 or 0x8A => Administration(command),
        _ => Unlisted(command),
    };

    private static Inspection OfSelect(CommandApdu command)
    {
        var fits = command.P2 is 0x00 or Selection.NoControlInformation && !command.IsExtended && (command.P1, command.Data.Length) switch
        {
            (Selection.ByName, var length) => length is > 0 and <= Selection.LongestName,
            (Selection.ByElementaryFile, var length) => length == 2,
            (Selection.ByFileIdentifier, var length) => length is 0 or 2,
            _ => false,
        };
        return fits ? new Inspection.Harmless() : Malformed(command, "SELECT");
    }

    private static Inspection OfVerify(CommandApdu command, BelievedPosition position, int? target)
    {
        if (command.P1 != 0x00 || command.Expected is not null || command.Data.Length > SecretForm.Longest || !HasReferenceForm(command.P2))
        {
            return Malformed(command, "VERIFY");
        }

        // Without data it asks for the tries left, and spends none.
        return command.Data.Length == 0 ? new Inspection.Harmless()
            : ReferenceAt(position, target) is { } reference ? new Inspection.Presentation(reference)
            : new Inspection.Denied(InterlockRule.TargetUnknown, "VERIFY against a reference that is not known");
    }

    private static Inspection OfChange(CommandApdu command, BelievedPosition position, int? target)
    {
        if (command.Expected is not null || command.Data.Length is 0 or > SecretForm.Longest || !HasReferenceForm(command.P2))
        {
            return Malformed(command, "a change of a secret");
        }

        return ReferenceAt(position, target) is { } reference
            ? new Inspection.Change(reference)
            : new Inspection.Denied(InterlockRule.TargetUnknown, "a change of a reference that is not known");
    }

    private static Inspection OfUse(CommandApdu command, int? target) => target is { } file
        ? new Inspection.FileUse(file, ShortFileIdentifier.Of(command.View) is null)
        : new Inspection.Denied(InterlockRule.TargetUnknown, "use of the current EF, and none is known to be selected");

    private static FileEntry? ReferenceAt(BelievedPosition position, int? target) =>
        position.Application is { } application && target is { } file && FileMap.Find(application, file) is { Reference: not (null or ReferenceKind.Unknown) } entry ? entry : null;

    // Reading takes no data; the card's long form of it is known, and spends nothing (facts/card.md 2.1).
    private static bool IsReading(CommandApdu command) => command.Data.Length == 0 && command.Expected is not null;

    private static bool IsShortQuestion(CommandApdu command) => command.Data.Length == 0 && command is { Expected: not null, IsExtended: false };

    private static bool HasFileForm(byte p1) => (p1 & 0x80) == 0 || ((p1 & OtherBits) == 0 && (p1 & 0x1F) is > 0 and <= ShortFileIdentifier.Largest);

    private static bool HasReferenceForm(byte p2) => (p2 & 0x80) != 0 && (p2 & OtherBits) == 0 && (p2 & 0x1F) <= ShortFileIdentifier.Largest;

    private static Inspection.Denied Malformed(CommandApdu command, string name) => new(InterlockRule.Malformed, $"{name} in a form that this card is not known to have ({command})");

    private static Inspection.Denied Administration(CommandApdu command) => new(InterlockRule.Administration, $"instruction {command.Ins:X2}, which unblocks a PIN or administers the card");

    private static Inspection.Denied Unlisted(CommandApdu command) => new(InterlockRule.NotOnTheList, $"instruction {command.Cla:X2} {command.Ins:X2} with P1 {command.P1:X2} is not known to be harmless");
}
