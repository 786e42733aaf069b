namespace Reqnroll;

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public class ScopeAttribute : Attribute
{
    public string Tag { get; set; }

    public string Feature { get; set; }

    public string Scenario { get; set; }
}
