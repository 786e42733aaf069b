using Conformance.Bench.Observation;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Steps.Thens;

/// <summary>
/// The commands that presented a PIN, wherever they sent it: VERIFY with data, but for 照合番号B and 生年月日 at their own references, which
/// a reader takes from what is printed on the card. Those have a length that this PIN never has (facts/card.md 1.6).
/// </summary>
internal static class PinEntries
{
    private const int NumberBLength = 14;
    private const int BirthDateLength = 6;

    public static IReadOnlyList<FileTouch> Of(LogView view) =>
        [.. FileTrail.Of(view).Where(touch => touch.Apdu.IsVerify && !IsPrintedNumber(touch))];

    private static bool IsPrintedNumber(FileTouch touch) => (touch.Current.Entry?.Reference, touch.Apdu.CommandLength) is
        (ReferenceKind.NumberB, NumberBLength) or (ReferenceKind.BirthDate, BirthDateLength);
}
