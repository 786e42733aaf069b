namespace Conformance.CardSimulator.Access;

/// <summary>The reference data in that EF of the current application were presented.</summary>
internal sealed class Verified(ushort reference) : AccessCondition
{
    public override bool IsSatisfiedBy(SecurityState security) => security.IsVerified(reference);
}
