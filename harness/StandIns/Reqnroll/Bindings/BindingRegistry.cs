using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Reqnroll.Bindings;

/// <summary>What the public classes marked with [Binding] in the assemblies of a test run bind.</summary>
internal sealed class BindingRegistry
{
    private static readonly HookType[] StaticHooks = [HookType.BeforeTestRun, HookType.AfterTestRun, HookType.BeforeFeature, HookType.AfterFeature];

    // Scenarios say the same things again and again, and to try every pattern on each would take longer than most steps do.
    private readonly ConcurrentDictionary<(StepDefinitionType, string), IReadOnlyList<(StepDefinition Definition, IReadOnlyList<string> Captured)>> _fitting = new();

    private readonly IReadOnlyList<StepDefinition> _steps;

    private BindingRegistry(IReadOnlyList<StepDefinition> steps, IReadOnlyList<Hook> hooks, IReadOnlyList<ArgumentTransformation> transformations)
    {
        _steps = steps;
        Hooks = hooks;
        Transformations = transformations;
    }

    /// <summary>In the order in which they run.</summary>
    public IReadOnlyList<Hook> Hooks { get; }

    public IReadOnlyList<ArgumentTransformation> Transformations { get; }

    /// <summary>The definitions whose pattern fits a step's text, with what it captures.</summary>
    public IReadOnlyList<(StepDefinition Definition, IReadOnlyList<string> Captured)> Fitting(StepDefinitionType type, string text) =>
        _fitting.GetOrAdd((type, text), _ => [
            .. from definition in _steps
               where definition.Type == type
               let match = definition.Pattern.Match(text)
               where match.Success
               select (definition, Captured(match))
        ]);

    public static BindingRegistry Of(IEnumerable<Assembly> assemblies)
    {
        var methods = assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.IsAbstract || type.IsSealed)
            .Where(type => type.IsDefined(typeof(BindingAttribute), inherit: true))
            .SelectMany(type => type.GetMethods()).ToArray();
        var transformations = methods.SelectMany(TransformationsOf).OrderBy(transformation => transformation.Order).ToArray();
        var types = new ParameterTypes(transformations, [.. methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType)]);
        return new BindingRegistry(
            [.. methods.SelectMany(method => StepsOf(method, types))],
            [.. methods.SelectMany(HooksOf).OrderBy(hook => hook.Order)],
            transformations);
    }

    private static IReadOnlyList<string> Captured(Match match) => [.. match.Groups.Cast<Group>().Skip(1).Where(group => group.Success).Select(group => group.Value)];

    private static IEnumerable<StepDefinition> StepsOf(MethodInfo method, ParameterTypes types) =>
        from attribute in method.GetCustomAttributes<StepDefinitionBaseAttribute>()
        let pattern = PatternText.Compile(attribute.Expression, types.PatternOf)
        from type in attribute.Types
        select new StepDefinition(type, pattern, method, ScopesOf(method));

    private static IEnumerable<Hook> HooksOf(MethodInfo method) => method.GetCustomAttributes<HookAttribute>().Select(attribute =>
        StaticHooks.Contains(attribute.HookType) && !method.IsStatic
            ? throw new BindingException($"The binding methods for before/after feature and before/after test run events must be static! {MethodText.Of(method)}")
            : new Hook(attribute.HookType, attribute.Order, method, [.. attribute.Tags.Select(BindingScope.OfTag)], ScopesOf(method)));

    private static IEnumerable<ArgumentTransformation> TransformationsOf(MethodInfo method) => method.GetCustomAttributes<StepArgumentTransformationAttribute>()
        .Select(attribute => new ArgumentTransformation(
            attribute.Name, attribute.Order, attribute.Regex is null ? null : PatternText.Whole(attribute.Regex), method));

    private static IReadOnlyList<BindingScope> ScopesOf(MethodInfo method) =>
        [.. method.ReflectedType.GetCustomAttributes<ScopeAttribute>().Concat(method.GetCustomAttributes<ScopeAttribute>()).Select(BindingScope.Of)];
}
