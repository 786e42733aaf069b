using Reqnroll.Configuration;

namespace Reqnroll.Plugins;

public class ConfigurationDefaultsEventArgs(ReqnrollConfiguration reqnrollConfiguration) : EventArgs
{
    public ReqnrollConfiguration ReqnrollConfiguration { get; } = reqnrollConfiguration;
}
