using Conformance.Bench.Devices.Cameras;
using Conformance.ReaderSimulator;

namespace Conformance.Bench.Desk;

/// <summary>
/// The printed face of the card that lies in the reader: the persona's 照合番号B, or as often as the scenario wants another last digit. What
/// is printed on a physical card the bench does not see.
/// </summary>
/// <param name="numberOf">照合番号B of a persona; null when its card shows none.</param>
/// <param name="misreads">How many readings go wrong at first.</param>
/// <param name="cameras">Who looks.</param>
/// <param name="seed">The run's.</param>
/// <param name="missing">Told when the face of a physical card is looked for.</param>
internal sealed class PlacedCardFace(Func<string, string?> numberOf, int misreads, DeskCameras cameras, int seed, Action missing) : ICardFaceCamera
{
    private int _readings;

    /// <summary>Whose card was placed last; null before the first.</summary>
    public string? Persona { get; private set; }

    /// <summary>True when the card in the reader is a physical one.</summary>
    public bool IsPhysical { get; init; }

    /// <summary>A card was placed.</summary>
    public void Place(string persona) => Persona = persona;

    public PrintedNumber? Read(bool inSleeve)
    {
        if (IsPhysical)
        {
            missing();
            return null;
        }

        if (Persona is not { } persona || numberOf(persona) is not { } number)
        {
            return null;
        }

        var reading = _readings++;
        return cameras.ReadCard(reading < misreads ? Misread(number) : number, inSleeve, new(seed, reading));
    }

    private static string Misread(string number) => number[..^1] + (char)('0' + ((number[^1] - '0' + 1) % 10));
}
