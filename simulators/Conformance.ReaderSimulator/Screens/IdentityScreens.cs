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

    public static Screen FaceUnseen(ScreenBook book, bool offersPin) => book.Show(ScreenIds.FaceUnseen, [ButtonIds.Face, .. PinButton(offersPin), ButtonIds.Cancel]);

    public static Screen Pin(ScreenBook book, PinEntry entry, int? triesLeft, bool offersFace) =>
        Pad(book, ScreenIds.Pin, entry, triesLeft, [.. OkButton(entry.IsFull), ButtonIds.Clear, .. FaceButton(offersFace), ButtonIds.Cancel]);

    /// <summary>The pad for a phone's PIN; no face can take its place.</summary>
    public static Screen PhonePin(ScreenBook book, PinEntry entry, int? triesLeft) =>
        Pad(book, ScreenIds.PhonePin, entry, triesLeft, [.. OkButton(entry.IsFull), ButtonIds.Clear, ButtonIds.Cancel]);

    /// <summary>No face can be compared; the PIN and staff are still there.</summary>
    public static Screen WithoutFace(ScreenBook book, string id, bool offersPin) => book.Show(id, [.. PinButton(offersPin), ButtonIds.Cancel]);

    private static Screen Pad(ScreenBook book, string id, PinEntry entry, int? triesLeft, IReadOnlyCollection<string> buttons)
    {
        var screen = book.Show(id, triesLeft is null ? [] : ["wrong"], buttons);
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

    private static IEnumerable<string> FaceButton(bool offered) => offered ? [ButtonIds.Face] : [];

    private static IEnumerable<string> OkButton(bool offered) => offered ? [ButtonIds.Ok] : [];
}
