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

    /// <summary>No face can be compared; the PIN and staff are still there.</summary>
    public static Screen WithoutFace(ScreenBook book, string id, bool offersPin) => book.Show(id, [.. PinButton(offersPin), ButtonIds.Cancel]);

    private static IEnumerable<string> PinButton(bool offered) => offered ? [ButtonIds.Pin] : [];

    private static IEnumerable<string> OkButton(bool offered) => offered ? [ButtonIds.Ok] : [];
}
