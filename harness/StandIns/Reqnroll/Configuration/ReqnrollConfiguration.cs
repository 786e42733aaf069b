namespace Reqnroll.Configuration;

public class ReqnrollConfiguration
{
    internal ReqnrollConfiguration()
    {
    }

    public List<string> AdditionalStepAssemblies { get; set; } = [];
}
