using Reqnroll.Bindings;

namespace Reqnroll;

public class StepDefinitionAttribute(string expression)
    : StepDefinitionBaseAttribute(expression, [StepDefinitionType.Given, StepDefinitionType.When, StepDefinitionType.Then])
{
}
