namespace Reqnroll.Plugins;

[AttributeUsage(AttributeTargets.Assembly)]
public class RuntimePluginAttribute(Type pluginType) : Attribute
{
    public Type PluginType { get; } = pluginType;
}
