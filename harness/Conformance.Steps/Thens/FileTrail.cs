using System.Globalization;
using Conformance.Bench.Observation;

namespace Conformance.Steps.Thens;

/// <summary>
/// Which file each command reaches for: the one selected last, or the one that its short EF identifier names (facts/card.md 2.1).
/// An attempt counts, whatever the card answered.
/// </summary>
internal static class FileTrail
{
    /// <summary>Command by command: application and file, null where none was named yet.</summary>
    public static IReadOnlyList<FileTouch> Of(LogView view)
    {
        string? application = null;
        int? current = null;
        var touches = new List<FileTouch>();
        foreach (var entry in view.All<ApduExchanged>())
        {
            var apdu = (ApduExchanged)entry.What;
            if (apdu is { Instruction: 0xA4, Selected: { } name })
            {
                (application, current) = name.Length == 4 ? (application, (int?)Hexadecimal(name)) : (name, null);
            }

            touches.Add(new(entry, apdu, application, ShortIdentifier(apdu) ?? current));
        }

        return touches;
    }

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
