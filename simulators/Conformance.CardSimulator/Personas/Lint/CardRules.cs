namespace Conformance.CardSimulator.Personas.Lint;

/// <summary>What a card must be like.</summary>
internal static class CardRules
{
    public static IEnumerable<Complaint> Check(Persona persona)
    {
        if (persona.CardExpires <= persona.Holder.BirthDate)
        {
            yield return new("$.card.expires", "the card ends before its holder was born", "Correct one of the dates");
        }

        if (!HasRightCheckByte(persona.Atr.Span))
        {
            yield return new("$.card.atr", "the answer to reset does not begin with 3B, or its last byte does not check the others", "Write 3BE000FF8131FE4514, the one that OpenSC knows");
        }

        if (persona.Municipality is { } code && !code.StartsWith("99", StringComparison.Ordinal))
        {
            yield return new("$.card.municipality", "the code may be a municipality's", "Begin it with 99, a prefecture that does not exist");
        }

        if (persona.NumberB is null && persona.CardFaceKey is not null)
        {
            yield return new("$.card.securityCode", "without it there is no 照合番号B, and nothing opens the card's face but 照合番号A", "Add 4 digits");
        }
    }

    /// <summary>ISO/IEC 7816-3, 8.2.5: the exclusive or of all bytes from T0 to TCK is 0.</summary>
    private static bool HasRightCheckByte(ReadOnlySpan<byte> atr)
    {
        var check = 0;
        foreach (var value in atr[1..])
        {
            check ^= value;
        }

        return atr[0] == 0x3B && check == 0;
    }
}
