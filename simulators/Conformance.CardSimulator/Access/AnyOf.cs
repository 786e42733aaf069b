namespace Conformance.CardSimulator.Access;

/// <summary>One of several conditions is enough.</summary>
internal sealed class AnyOf(params AccessCondition[] conditions) : AccessCondition
{
    public override bool IsSatisfiedBy(SecurityState security) => conditions.Any(condition => condition.IsSatisfiedBy(security));
}
