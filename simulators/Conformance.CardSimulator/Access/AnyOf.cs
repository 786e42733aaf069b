namespace Conformance.CardSimulator.Access;

/// <summary>One of several conditions is enough.</summary>
internal sealed class AnyOf(params AccessCondition[] conditions) : AccessCondition
{
    public override bool IsSatisfiedBy(SecurityState security)
    {
        foreach (var condition in conditions)
        {
            if (condition.IsSatisfiedBy(security))
            {
                return true;
            }
        }

        return false;
    }
}
