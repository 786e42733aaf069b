using Reqnroll.Bindings;

namespace Reqnroll;

public class AfterScenarioAttribute(params string[] tags) : HookAttribute(HookType.AfterScenario, tags)
{
}
