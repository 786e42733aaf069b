using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>
/// What must hold of everything that reaches a physical card. The checks know bytes and nothing of the interlock: they read a command as
/// ISO/IEC 7816-4 has it, and follow selections by themselves.
/// </summary>
internal static class InterlockChecks
{
    public const string NothingUnarmed = "nothing-unarmed";
    public const string ArmedCardAlone = "armed-card-alone";
    public const string TriesAskedFirst = "tries-asked-first";
    public const string FloorKept = "floor-kept";
    public const string HeldThroughout = "held-throughout";
    public const string ChangeGuarded = "change-guarded";
    public const string NumberFilesUnread = "number-files-unread";
    public const string NumberNotPresented = "number-not-presented";
    public const string TargetMadeCertain = "target-made-certain";
    public const string NothingUninspected = "nothing-uninspected";

    private static readonly byte[] Listed = [0xA4, 0xB0, 0xB2, 0x20, 0x24, 0x84, 0x88, 0xCA, 0xC0];
    private static readonly byte[] ListedProprietary = [0x2A, 0x32];

    /// <summary>Each check with its id; true where the wire is as it must be.</summary>
    public static IReadOnlyDictionary<string, Func<Wire, bool>> All { get; } = new Dictionary<string, Func<Wire, bool>>
    {
        [NothingUnarmed] = wire => wire.Armed is not null || !wire.Entries.Exists(entry => entry.IsPresentation),
        [ArmedCardAlone] = wire => wire.Armed is null || wire.Entries.Where(entry => entry.IsPresentation).All(entry => entry.Card == wire.Armed),
        [TriesAskedFirst] = wire => Presentations(wire).All(at => at > 0 && IsQuestionFor(wire.Entries[at - 1], wire.Entries[at])),
        [FloorKept] = wire => wire.Entries.Where(entry => entry.IsPresentation && entry.TriesBefore is not null).All(entry => entry.TriesBefore > wire.Floor),
        [HeldThroughout] = wire => Presentations(wire).All(at => wire.Entries[at].IsHeld),
        [ChangeGuarded] = wire => wire.Entries.Where(entry => entry.Command.Ins is 0x24 or 0x32).All(entry => entry.Card == wire.Armed && entry.IsHeld),
        [NumberFilesUnread] = wire => !ReachesNumber(wire, 0xB0, 0xB2),
        [NumberNotPresented] = wire => !ReachesNumber(wire, 0x20),
        [TargetMadeCertain] = wire => Presentations(wire).All(at => IsSelectedInSameHold(wire, at)),
        [NothingUninspected] = wire => wire.Entries.TrueForAll(entry => entry.Command.Cla switch
        {
            0x00 => Listed.Contains(entry.Command.Ins),
            0x80 => ListedProprietary.Contains(entry.Command.Ins),
            _ => false,
        }),
    };

    /// <summary>The checks that do not hold.</summary>
    public static IReadOnlyList<string> Broken(Wire wire) => [.. All.Where(check => !check.Value(wire)).Select(check => check.Key)];

    private static IEnumerable<int> Presentations(Wire wire) => Enumerable.Range(0, wire.Entries.Count).Where(at => wire.Entries[at].IsPresentation);

    private static bool IsQuestionFor(WireEntry question, WireEntry presentation) =>
        question is { Command: { Ins: 0x20, Data.Length: 0, Expected: null }, IsHeld: true }
        && question.Command.P2 == presentation.Command.P2
        && question.Card == presentation.Card
        && question.Answer?.Status.TriesLeft is not null;

    // While the card is held without a break: the application by name, then the EF, unless the command names the EF itself.
    private static bool IsSelectedInSameHold(Wire wire, int at)
    {
        var before = wire.Entries.Take(at).Where(entry => entry.IsHeld && entry.Hold == wire.Entries[at].Hold && entry.Card == wire.Entries[at].Card && entry.Command.Ins == 0xA4).ToList();
        var application = before.FindLastIndex(entry => entry.Command.P1 == 0x04);
        var file = before.FindLastIndex(entry => entry.Command.P1 == 0x02);
        return application >= 0 && (ShortId(wire.Entries[at].Command) > 0 || file > application);
    }

    private static bool ReachesNumber(Wire wire, params byte[] instructions)
    {
        var current = new Dictionary<string, (string Application, int File)>();
        foreach (var entry in wire.Entries)
        {
            var (application, file) = current.GetValueOrDefault(entry.Card, ("", 0));
            var meant = ShortId(entry.Command) is var id and > 0 ? id : file;
            if (instructions.Contains(entry.Command.Ins) && !wire.TestCards.Contains(entry.Card) && IsNumber(application, meant, entry.Command))
            {
                return true;
            }

            current[entry.Card] = Follow(entry, application, file, meant);
        }

        return false;
    }

    private static (string Application, int File) Follow(WireEntry entry, string application, int file, int meant) =>
        entry.Answer?.Status.IsSuccess != true ? (application, file)
        : entry.Command is { Ins: 0xA4, P1: 0x04 } ? (Convert.ToHexString(entry.Command.Data.Span), 0)
        : entry.Command is { Ins: 0xA4, P1: 0x02 } ? (application, entry.Command.Data.Span[1])
        : entry.Command.Ins is 0xB0 or 0xB2 ? (application, meant)
        : (application, file);

    private static bool IsNumber(string application, int file, CommandApdu command) => (application, command.Ins, command.Data.Length) switch
    {
        ("D3921000310001010408", 0xB0 or 0xB2, _) => file == 0x01,
        ("D3921000310001010402", 0xB0 or 0xB2, _) => file == 0x05,
        ("D3921000310001010408", 0x20, > 0) => file == 0x14,
        ("D3921000310001010402", 0x20, > 0) => file == 0x13,
        _ => false,
    };

    private static int ShortId(CommandApdu command) => command.Ins switch
    {
        0xB0 when command.P1 >= 0x80 => command.P1 & 0x1F,
        0xB2 => command.P2 >> 3,
        0x20 or 0x24 or 0x32 or 0x2A when command.P2 >= 0x80 => command.P2 & 0x1F,
        _ => 0,
    };
}
