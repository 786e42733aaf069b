namespace Conformance.CardSimulator.Access;

/// <summary>Free access.</summary>
internal sealed class Always : AccessCondition
{
    public override bool IsSatisfiedBy(SecurityState security) => true;
}
