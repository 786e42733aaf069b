using Reqnroll.BoDi;

namespace Reqnroll.Plugins;

public class CustomizeTestThreadDependenciesEventArgs(ObjectContainer objectContainer) : ObjectContainerEventArgs(objectContainer)
{
}
