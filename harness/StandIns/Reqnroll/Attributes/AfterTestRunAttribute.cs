using Reqnroll.Bindings;

namespace Reqnroll;

public class AfterTestRunAttribute() : HookAttribute(HookType.AfterTestRun, [])
{
}
