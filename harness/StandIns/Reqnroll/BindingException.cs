namespace Reqnroll;

internal sealed class BindingException(string message) : ReqnrollException(message)
{
}
