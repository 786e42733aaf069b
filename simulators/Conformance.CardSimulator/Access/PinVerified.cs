namespace Conformance.CardSimulator.Access;

/// <summary>The PIN in the referenced EF was verified.</summary>
internal sealed class PinVerified(ushort reference) : AccessCondition
{
    public override bool IsSatisfiedBy(SecurityState security) => security.IsVerified(reference);
}
