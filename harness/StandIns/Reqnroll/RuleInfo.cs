namespace Reqnroll;

public class RuleInfo
{
    internal RuleInfo()
    {
    }
}
