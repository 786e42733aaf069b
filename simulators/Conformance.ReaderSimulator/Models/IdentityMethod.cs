namespace Conformance.ReaderSimulator;

/// <summary>The ways to prove identity (RDR-3).</summary>
public enum IdentityMethod
{
    /// <summary>The camera's picture against the photo in the chip.</summary>
    Face,

    /// <summary>The 4-digit PIN, judged by the chip.</summary>
    Pin,

    /// <summary>Staff comparing the card's face with the person.</summary>
    Sight,

    /// <summary>An iPhone, which proves its holder on itself (facts/eligibility.md 5.5).</summary>
    IPhone,

    /// <summary>An Android phone, by its 4-digit PIN.</summary>
    Android,
}
