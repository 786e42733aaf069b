using Conformance.CardSimulator.Personas;
using Conformance.SmartCard.Phones;
using NodaTime;

namespace Conformance.CardSimulator.Phones;

/// <summary>The phone of a persona, as its file has it (fixtures/phones).</summary>
/// <param name="Kind">iPhone or Android.</param>
/// <param name="Pin">The PIN of an Android phone; null for an iPhone.</param>
/// <param name="Serial">Serial number of the phone's certificate.</param>
/// <param name="FirstDay">Its first day at the desk.</param>
/// <param name="LastDay">Its last day: that of the card's certificate, with which it ends (facts/eligibility.md 5.4).</param>
public sealed record PhoneRecord(PhoneKind Kind, Pin? Pin, long Serial, LocalDate FirstDay, LocalDate LastDay);
