namespace Conformance.CardSimulator.Access;

/// <summary>Nothing that is publicly known opens it.</summary>
internal sealed class Never : AccessCondition
{
    public override bool IsSatisfiedBy(SecurityState security) => false;
}
