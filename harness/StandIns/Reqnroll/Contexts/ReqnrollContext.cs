namespace Reqnroll;

public abstract class ReqnrollContext : Dictionary<string, object>
{
    public Exception TestError { get; internal set; }
}
