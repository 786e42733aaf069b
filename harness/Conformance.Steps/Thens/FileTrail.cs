using System.Globalization;
using Conformance.Bench.Observation;

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

    private static string? Selected(ApduExchanged apdu) => apdu.Instruction == 0xA4 ? apdu.Selected : null;

    // READ BINARY has it in P1 under bit 8, VERIFY in P2 (facts/card.md 2.1).
    private static int? ShortIdentifier(ApduExchanged apdu)
    {
        var parameter = apdu.Instruction switch
        {
            0xB0 => Parameter(apdu, 4),
            0x20 => Parameter(apdu, 6),
            _ => 0,
        };
        return (parameter & 0x80) != 0 && (parameter & 0x1F) != 0 ? parameter & 0x1F : null;
    }

    private static int Parameter(ApduExchanged apdu, int position) => Hexadecimal(apdu.Header.AsSpan(position, 2));

    private static int Hexadecimal(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
