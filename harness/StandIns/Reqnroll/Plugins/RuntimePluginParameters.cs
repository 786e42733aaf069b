namespace Reqnroll.Plugins;

public class RuntimePluginParameters
{
    public string Parameters { get; set; }
}
