using Reqnroll.Bindings;

namespace Reqnroll;

public class BeforeScenarioAttribute(params string[] tags) : HookAttribute(HookType.BeforeScenario, tags)
{
}
