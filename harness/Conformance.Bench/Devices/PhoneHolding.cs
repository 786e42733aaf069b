namespace Conformance.Bench.Devices;

/// <summary>How a phone is held to the phone reader.</summary>
/// <param name="IsHolderKnown">True when the holder has used Face ID or Touch ID on an iPhone.</param>
/// <param name="LeavesEarly">True when it is taken away before it has answered.</param>
public sealed record PhoneHolding(bool IsHolderKnown, bool LeavesEarly);
