namespace Conformance.CardSimulator.Personas.Lint;

/// <summary>What a holder's texts must be like (facts/card.md 3.2 and 3.6).</summary>
internal static class HolderRules
{
    /// <summary>In the signature certificate.</summary>
    private const int LongestAddress = 200;

    public static IEnumerable<Complaint> Check(Persona persona)
    {
        var holder = persona.Holder;
        if (holder.NameOnCard.Any(char.IsControl))
        {
            yield return new("$.holder.name", "the name has control characters", "Write it as it stands on the card");
        }

        if (holder.Address is { } address && (address.Length > LongestAddress || address.Any(IsAsciiDigitOrControl)))
        {
            yield return new(
                "$.holder.address",
                $"the address is longer than {LongestAddress} characters, or not in full-width digits",
                "Write it like １－２");
        }

        if (!holder.Kana.All(character => character is ' ' or (>= '\uFF66' and <= '\uFF9F')))
        {
            yield return new("$.holder.kana", "the text is not in half-width katakana", "Write it like ｶｸｳ ﾀﾛｳ");
        }
    }

    private static bool IsAsciiDigitOrControl(char character) => char.IsAsciiDigit(character) || char.IsControl(character);
}
