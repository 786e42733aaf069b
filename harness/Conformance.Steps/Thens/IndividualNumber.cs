using System.Globalization;
using Conformance.Bench.Observation;

namespace Conformance.Steps.Thens;

/// <summary>Finds the commands that reach for the individual number (facts/card.md 1.3, 1.4): by EF identifier or by short EF identifier.</summary>
internal static class IndividualNumber
{
    private const string InputAssistance = "D3921000310001010408";
    private const string SurfaceConfirmation = "D3921000310001010402";

    /// <summary>The first such command, or null. An attempt counts, whatever the card answered.</summary>
    public static LogEntry? FirstTouch(LogView view)
    {
        string? application = null;
        int? current = null;
        foreach (var entry in view.All<ApduExchanged>())
        {
            var apdu = (ApduExchanged)entry.What;
            if (apdu is { Instruction: 0xA4, Selected: { } name })
            {
                (application, current) = name.Length == 4 ? (application, (int?)Hexadecimal(name)) : (name, null);
            }

            var target = ShortIdentifier(apdu) ?? current;
            if (IsForbidden(application, target, apdu.IsVerify))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsForbidden(string? application, int? file, bool verify) => (application, file) switch
    {
        (InputAssistance, 0x0001) or (SurfaceConfirmation, 0x0005) => true,
        (InputAssistance, 0x0014) or (SurfaceConfirmation, 0x0013) => verify,
        _ => false,
    };

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
