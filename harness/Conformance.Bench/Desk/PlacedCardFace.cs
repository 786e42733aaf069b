using System.Text;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Desk;

/// <summary>
/// The printed face of the card that lies in the reader, for a camera that needs no pictures: the persona's 照合番号B, read rightly or, as
/// often as the scenario wants, with another last digit. What is printed on a physical card the bench does not see.
/// </summary>
/// <param name="numberOf">照合番号B of a persona; null when its card shows none.</param>
/// <param name="misreads">How many readings go wrong at first.</param>
/// <param name="missing">Told when the face of a physical card is looked for.</param>
internal sealed class PlacedCardFace(Func<string, string?> numberOf, int misreads, Action missing) : ICardFaceCamera
{
    private string? _persona;
    private int _misreadsLeft = misreads;

    /// <summary>True when the card in the reader is a physical one.</summary>
    public bool IsPhysical { get; init; }

    /// <summary>A card was placed.</summary>
    public void Place(string persona) => _persona = persona;

    public PrintedNumber? Read(bool inSleeve)
    {
        if (IsPhysical)
        {
            missing();
            return null;
        }

        if (inSleeve || _persona is not { } persona || numberOf(persona) is not { } number)
        {
            return null;
        }

        Span<byte> digits = stackalloc byte[PrintedNumber.Length];
        Encoding.ASCII.GetBytes(number, digits);
        if (_misreadsLeft > 0)
        {
            _misreadsLeft--;
            digits[^1] = (byte)('0' + ((digits[^1] - '0' + 1) % 10));
        }

        var read = new PrintedNumber(digits);
        digits.Clear();
        return read;
    }
}
