namespace Conformance.CardSimulator.Personas;

/// <summary>性別 as on the card (facts/card.md 3.2).</summary>
public enum Sex
{
    /// <summary>男, 1 on the card.</summary>
    Male = 1,

    /// <summary>女, 2 on the card.</summary>
    Female = 2,
}
