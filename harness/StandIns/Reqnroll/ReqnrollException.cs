namespace Reqnroll;

public class ReqnrollException : Exception
{
    internal ReqnrollException(string message)
        : base(message)
    {
    }
}
