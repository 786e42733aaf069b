using System.Text.RegularExpressions;

namespace Conformance.CardSimulator.Personas;

/// <summary>The object "pins" of a persona file.</summary>
internal static partial class PinForm
{
    public static PinFields Read(JsonFields? pins)
    {
        if (pins is null)
        {
            return new(null, null, null, null, null);
        }

        var fields = new PinFields(
            FourDigitPin(pins, "authentication"),
            Wrap(pins.OptionalMatching("signature", Password(), "Write 6 to 16 capital letters A-Z and digits")),
            FourDigitPin(pins, "inputSupport"),
            FourDigitPin(pins, "resident"),
            FourDigitPin(pins, "common"));
        pins.Close();
        return fields;
    }

    private static Pin? FourDigitPin(JsonFields pins, string name) =>
        Wrap(pins.OptionalMatching(name, FourDigits(), "Write exactly 4 digits"));

    private static Pin? Wrap(string? text) => text is null ? null : new(text);

    [GeneratedRegex(@"\A[0-9]{4}\z")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"\A[0-9A-Z]{6,16}\z")]
    private static partial Regex Password();
}
