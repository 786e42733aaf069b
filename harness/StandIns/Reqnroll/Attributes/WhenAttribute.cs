using Reqnroll.Bindings;

namespace Reqnroll;

public class WhenAttribute(string expression) : StepDefinitionBaseAttribute(expression, [StepDefinitionType.When])
{
}
