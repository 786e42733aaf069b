using System.Globalization;
using System.Reflection;
using Reqnroll.BoDi;
using Reqnroll.Bindings;

namespace Reqnroll.Infrastructure;

/// <summary>Calls hooks and steps with objects of one container: the scenario's, the feature's or the test run's.</summary>
internal sealed class ScenarioBindings(BindingRegistry registry, IObjectContainer container, FeatureInfo feature, ScenarioInfo scenario)
{
    private readonly BindingInvoker _invoker = new();
    private readonly ArgumentConversion _conversion = new(registry);

    public async Task FireAsync(HookType type)
    {
        // A method with several attributes of one type runs once; one that throws stops the rest.
        foreach (var hook in registry.Hooks.Where(hook => hook.Type == type && hook.Holds(feature, scenario)).DistinctBy(hook => hook.Method))
        {
            await InvokeAsync(hook.Method, [.. hook.Method.GetParameters().Select(parameter => container.Resolve(parameter.ParameterType))]);
        }
    }

    public Task<object> InvokeAsync(MethodInfo method, object[] arguments) =>
        _invoker.InvokeAsync(method, method.IsStatic ? null : container.Resolve(method.ReflectedType), arguments);

    public async Task<object[]> ArgumentsAsync(StepMatch match)
    {
        var parameters = match.Definition.Method.GetParameters();
        if (parameters.Length != match.Arguments.Count)
        {
            throw new BindingException(
                $"Parameter count mismatch! The binding method '{MethodText.Of(match.Definition.Method)}' should have {match.Arguments.Count} parameters");
        }

        var arguments = new object[parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = await _conversion.ConvertAsync(match.Arguments[i], parameters[i].ParameterType, Culture, InvokeAsync);
        }

        return arguments;
    }

    private CultureInfo Culture => feature?.Language ?? CultureInfo.InvariantCulture;
}
