using Conformance.Bench.Observation;
using Conformance.SmartCard;

namespace Conformance.Steps.Thens;

/// <summary>
/// Which file each command reaches for: the one selected last, or the one that its short EF identifier names (facts/card.md 2.1).
/// A card that comes, goes or is powered anew has nothing selected.
/// </summary>
internal static class FileTrail
{
    /// <summary>Command by command.</summary>
    public static IReadOnlyList<FileTouch> Of(LogView view)
    {
        var (named, current) = (FilePlace.None, FilePlace.None);
        var touches = new List<FileTouch>();
        foreach (var entry in view.Entries)
        {
            if (entry.What is CardPlaced or CardTaken or ReaderRestarted)
            {
                (named, current) = (FilePlace.None, FilePlace.None);
            }
            else if (entry.What is ApduExchanged apdu)
            {
                named = Selected(apdu) is { } name ? named.Select(name) : named;
                current = Selected(apdu) is { } accepted && apdu.Status == "9000" ? current.Select(accepted) : current;
                var brief = ShortIdentifier(apdu);
                touches.Add(new(entry, apdu, named with { File = brief ?? named.File }, current with { File = brief ?? current.File }));
            }
        }

        return touches;
    }

    private static string? Selected(ApduExchanged apdu) => apdu.Instruction == Instruction.Select ? apdu.Selected : null;

    private static int? ShortIdentifier(ApduExchanged apdu) => Convert.FromHexString(apdu.Header) is [var cla, var ins, var p1, var p2]
        ? ShortFileIdentifier.Of(new(cla, ins, p1, p2, [], apdu.Expected))
        : null;
}
