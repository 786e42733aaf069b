using Reqnroll.Bindings;

namespace Reqnroll;

public class AfterStepAttribute(params string[] tags) : HookAttribute(HookType.AfterStep, tags)
{
}
