using Reqnroll.BoDi;

namespace Reqnroll.Plugins;

public abstract class ObjectContainerEventArgs(ObjectContainer objectContainer) : EventArgs
{
    public ObjectContainer ObjectContainer { get; } = objectContainer;
}
