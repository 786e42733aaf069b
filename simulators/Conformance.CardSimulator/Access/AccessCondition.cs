namespace Conformance.CardSimulator.Access;

/// <summary>What must have been proved before a file may be read or a key used.</summary>
internal abstract class AccessCondition
{
    public abstract bool IsSatisfiedBy(SecurityState security);
}
