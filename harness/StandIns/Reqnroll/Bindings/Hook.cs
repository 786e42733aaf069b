using System.Reflection;

namespace Reqnroll.Bindings;

/// <summary>One hook attribute on one method. A hook with tags holds where one of them does, and within one of the scopes if there are any.</summary>
internal sealed record Hook(HookType Type, int Order, MethodInfo Method, IReadOnlyList<BindingScope> Tags, IReadOnlyList<BindingScope> Scopes)
{
    public bool Holds(FeatureInfo feature, ScenarioInfo scenario) => Holds(Tags, feature, scenario) && Holds(Scopes, feature, scenario);

    private static bool Holds(IReadOnlyList<BindingScope> scopes, FeatureInfo feature, ScenarioInfo scenario) =>
        scopes.Count == 0 || (feature is not null && scopes.Any(scope => scope.Match(feature, scenario) is not null));
}
