namespace Reqnroll;

public class PendingStepException : ReqnrollException
{
    public PendingStepException()
        : this("One or more step definitions are not implemented yet.")
    {
    }

    public PendingStepException(string message)
        : base(message)
    {
    }
}
