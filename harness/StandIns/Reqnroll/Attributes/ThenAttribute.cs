using Reqnroll.Bindings;

namespace Reqnroll;

public class ThenAttribute(string expression) : StepDefinitionBaseAttribute(expression, [StepDefinitionType.Then])
{
}
