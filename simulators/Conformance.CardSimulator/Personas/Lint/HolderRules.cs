namespace Conformance.CardSimulator.Personas.Lint;

/// <summary>What a holder's texts must be like (facts/card.md 3.2 and 3.6).</summary>
internal static class HolderRules
{
    /// <summary>In the signature certificate.</summary>
    private const int LongestAddress = 200;

    public static IEnumerable<Complaint> Check(Persona persona)
    {
        var holder = persona.Holder;
        if (holder.Name.Length == 0 || holder.NameOnCard.Any(char.IsControl))
        {
            yield return new("$.holder.name", "the name is empty, or has control characters", "Write it as it stands on the card");
        }

        if (holder.Address is { } address && (address.Length is 0 or > LongestAddress || address.Any(IsAsciiDigitOrControl)))
        {
            yield return new(
                "$.holder.address",
                $"the address is empty, longer than {LongestAddress} characters, or not in full-width digits",
                "Write １－２, or leave the field out where the card has no address");
        }

        if (!holder.Kana.All(character => character is ' ' or (>= '\uFF66' and <= '\uFF9F')))
        {
            yield return new("$.holder.kana", "the text is not in half-width katakana", "Write it like ｶｸｳ ﾀﾛｳ");
        }
    }

    private static bool IsAsciiDigitOrControl(char character) => char.IsAsciiDigit(character) || char.IsControl(character);
}
