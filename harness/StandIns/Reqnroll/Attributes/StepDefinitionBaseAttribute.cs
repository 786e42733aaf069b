using Reqnroll.Bindings;

namespace Reqnroll;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class StepDefinitionBaseAttribute : Attribute
{
    protected StepDefinitionBaseAttribute(string expression, StepDefinitionType[] types)
    {
        Expression = expression;
        Types = types;
    }

    public StepDefinitionType[] Types { get; }

    public string Expression { get; set; }
}
