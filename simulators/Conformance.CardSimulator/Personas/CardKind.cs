namespace Conformance.CardSimulator.Personas;

/// <summary>Which card a persona holds; the token label of JPKI tells (facts/card.md 3.1).</summary>
public enum CardKind
{
    /// <summary>個人番号カード.</summary>
    MyNumberCard,

    /// <summary>住民基本台帳カード, which came before and has no insurance function.</summary>
    ResidentCard,
}
