using Reqnroll.Bindings;

namespace Reqnroll;

public class BeforeFeatureAttribute(params string[] tags) : HookAttribute(HookType.BeforeFeature, tags)
{
}
