using Conformance.SmartCard;
using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>What a reader is put together from; nothing here is owned, hence nothing disposed of.</summary>
/// <param name="Slot">Where the card lies.</param>
/// <param name="CardFaceCamera">Looks at what is printed on the card.</param>
/// <param name="FaceMatcher">The judge of faces.</param>
/// <param name="Centre">The eligibility centre, seen from the terminal.</param>
/// <param name="Terminal">The terminal's folder.</param>
/// <param name="Time">Clock and timers.</param>
/// <param name="Random">Shuffles the PIN pad; seeded by the caller.</param>
/// <param name="Observer">Sees everything.</param>
public sealed record ReaderParts(
    ICardReader Slot,
    ICardFaceCamera CardFaceCamera,
    IFaceMatcher FaceMatcher,
    IEligibilityCentre Centre,
    ITerminal Terminal,
    TimeProvider Time,
    Random Random,
    IReaderObserver Observer)
{
    /// <summary>Key use without PIN (facts/card.md 2.4); without it face and sight end at the chip's refusal.</summary>
    public IPinlessKeyUse? PinlessKeyUse { get; init; }

    /// <summary>The added reader that phones are held to; null when none is attached (facts/eligibility.md 5.5).</summary>
    public IPhoneReader? PhoneReader { get; init; }

    /// <summary>The passcode staff have set for visual mode at the reader; null when none is set.</summary>
    public StaffPasscode? StaffPasscode { get; init; }
}
