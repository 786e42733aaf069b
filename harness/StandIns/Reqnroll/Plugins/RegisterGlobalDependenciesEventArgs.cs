using Reqnroll.BoDi;

namespace Reqnroll.Plugins;

public class RegisterGlobalDependenciesEventArgs(ObjectContainer objectContainer) : ObjectContainerEventArgs(objectContainer)
{
}
