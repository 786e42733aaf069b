using Reqnroll.Bindings;

namespace Reqnroll;

public class BeforeStepAttribute(params string[] tags) : HookAttribute(HookType.BeforeStep, tags)
{
}
