namespace Reqnroll;

internal sealed class MissingStepDefinitionException() : ReqnrollException("No matching step definition found for one or more steps.")
{
}
