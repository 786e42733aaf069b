using Reqnroll.Bindings;

namespace Reqnroll;

public class BeforeTestRunAttribute() : HookAttribute(HookType.BeforeTestRun, [])
{
}
