namespace Conformance.CardSimulator.Access;

/// <summary>The bench permitted key use without a PIN.</summary>
internal sealed class PinlessKeyUsePermitted : AccessCondition
{
    public override bool IsSatisfiedBy(SecurityState security) => security.IsPinlessKeyUsePermitted;
}
