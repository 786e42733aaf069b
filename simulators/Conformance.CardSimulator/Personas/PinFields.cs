namespace Conformance.CardSimulator.Personas;

/// <summary>What the object "pins" of a persona file says; null where the card has no such PIN.</summary>
internal sealed record PinFields(Pin? Authentication, Pin? Signature, Pin? InputSupport, Pin? Resident, Pin? Common);
