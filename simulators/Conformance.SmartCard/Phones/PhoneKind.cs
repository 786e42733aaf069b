namespace Conformance.SmartCard.Phones;

/// <summary>The kinds of phones that are taken in the card's place (facts/eligibility.md 5.5).</summary>
public enum PhoneKind
{
    /// <summary>Proves its holder by itself, by Face ID or Touch ID.</summary>
    IPhone,

    /// <summary>Proves its holder by four digits that are typed at the face reader.</summary>
    Android,
}
