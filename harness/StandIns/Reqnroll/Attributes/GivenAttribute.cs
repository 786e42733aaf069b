using Reqnroll.Bindings;

namespace Reqnroll;

public class GivenAttribute(string expression) : StepDefinitionBaseAttribute(expression, [StepDefinitionType.Given])
{
}
