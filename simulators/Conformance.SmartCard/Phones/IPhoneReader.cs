namespace Conformance.SmartCard.Phones;

/// <summary>
/// The reader that phones are held to, apart from the card's slot (facts/eligibility.md 5.5). What goes over the air between it and a
/// phone is not public: the port is what a face reader gets of it, and no command or answer of the phone is invented for it.
/// </summary>
public interface IPhoneReader
{
    /// <summary>True while something lies on it, phone or not.</summary>
    bool IsOccupied { get; }

    /// <summary>Asks what lies there to prove its holder and to sign. Never throws for what a phone does.</summary>
    /// <param name="kind">The kind that the patient chose.</param>
    /// <param name="challenge">The centre's challenge.</param>
    /// <param name="pin">ASCII digits as typed, for an Android phone; empty for an iPhone.</param>
    PhoneReply Prove(PhoneKind kind, ReadOnlySpan<byte> challenge, ReadOnlySpan<byte> pin);
}
