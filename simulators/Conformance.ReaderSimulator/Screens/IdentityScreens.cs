using System.Globalization;

namespace Conformance.ReaderSimulator;

/// <summary>The screens on which identity is proved.</summary>
internal static class IdentityScreens
{
    public static Screen Method(ScreenBook book, bool offersPin) => book.Show(
        ScreenIds.Method,
        offersPin ? ["call-staff"] : ["no-pin", "call-staff"],
        [ButtonIds.Face, .. PinButton(offersPin), ButtonIds.Cancel]);

    public static Screen Face(ScreenBook book, bool offersPin, bool again) =>
        book.Show(ScreenIds.Face, again ? ["again"] : [], [.. PinButton(offersPin), ButtonIds.Cancel]);

    public static Screen FaceFailed(ScreenBook book, bool offersPin) => book.Show(ScreenIds.FaceFailed, [.. PinButton(offersPin), ButtonIds.Cancel]);

    public static Screen Pin(ScreenBook book, PinEntry entry, int? triesLeft)
    {
        var screen = book.Show(
            ScreenIds.Pin,
            triesLeft is null ? [] : ["wrong"],
            [.. OkButton(entry.IsFull), ButtonIds.Clear, ButtonIds.Face, ButtonIds.Cancel]);
        var tries = triesLeft?.ToString(CultureInfo.InvariantCulture) ?? "";
        return screen with
        {
            Lines = [.. screen.Lines.Select(line => line.With("tries", tries))],
            PadLayout = entry.Layout,
            FilledMarks = entry.Filled,
            TriesLeft = triesLeft,
        };
    }

    private static IEnumerable<string> PinButton(bool offered) => offered ? [ButtonIds.Pin] : [];

    private static IEnumerable<string> OkButton(bool offered) => offered ? [ButtonIds.Ok] : [];
}
