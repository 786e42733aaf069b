using OpenCvSharp;

namespace Conformance.Vision.Cards;

/// <summary>
/// Where things stand on the printed face, in tenths of a millimetre; the card is 856 by 540 (ISO/IEC 7810 ID-1). Roughly as cards look: the
/// exact places, and the typeface, are not public. That the fields have leading zeros is our choice.
/// </summary>
internal static class CardFaceLayout
{
    public const int Width = 856;
    public const int Height = 540;

    public const int DigitWidth = 22;
    public const int DigitHeight = 30;

    private const int Pitch = 25;

    /// <summary>The title at the top.</summary>
    public static readonly Rect Title = new(36, 16, 300, 40);

    /// <summary>The issuer's name at the bottom.</summary>
    public static readonly Rect Issuer = new(540, 478, 270, 36);

    public static readonly Rect Photo = new(596, 92, 210, 280);

    /// <summary>Name, address and what is printed between the digits: looked at by nobody here.</summary>
    public static readonly Rect[] Texts =
    [
        new(40, 92, 330, 34), new(40, 140, 500, 30), new(40, 182, 420, 30), new(40, 286, 76, 30), new(182, 286, 26, 30), new(272, 286, 26, 30),
        new(362, 286, 40, 30), new(40, 416, 60, 26), new(214, 416, 90, 26), new(330, 416, 90, 26),
    ];

    /// <summary>The upper left corners of the 14 digits of 照合番号B: birth with the year of the era, year of expiry, security code (facts/card.md 1.6).</summary>
    public static readonly Point[] Digits =
    [
        .. Row(124, 286, 2), .. Row(214, 286, 2), .. Row(304, 286, 2), .. Row(108, 414, 4), .. Row(428, 414, 4),
    ];

    private static IEnumerable<Point> Row(int x, int y, int count) => Enumerable.Range(0, count).Select(i => new Point(x + (i * Pitch), y));
}
