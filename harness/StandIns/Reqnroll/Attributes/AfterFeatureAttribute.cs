using Reqnroll.Bindings;

namespace Reqnroll;

public class AfterFeatureAttribute(params string[] tags) : HookAttribute(HookType.AfterFeature, tags)
{
}
