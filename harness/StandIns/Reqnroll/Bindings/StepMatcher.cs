namespace Reqnroll.Bindings;

/// <summary>Finds the one definition of a step.</summary>
internal sealed class StepMatcher(BindingRegistry registry, ArgumentConversion conversion)
{
    /// <summary>The match, or null when no definition fits.</summary>
    /// <exception cref="BindingException">Several definitions fit.</exception>
    public StepMatch Find(StepInfo step, FeatureInfo feature, ScenarioInfo scenario)
    {
        var matches = registry.Fitting(step.StepDefinitionType, step.Text)
            .Select(fitting => Match(fitting.Definition, fitting.Captured, step, feature, scenario)).Where(match => match is not null)
            .GroupBy(match => match.Definition.Method, (_, same) => same.MaxBy(match => match.ScopeMatches)).ToArray();
        var fitting = matches.Where(Fits).ToArray();
        var best = fitting.Where(match => match.ScopeMatches == fitting.Max(other => other.ScopeMatches)).ToArray();
        return (best.Length, matches.Length) switch
        {
            (1, _) => best[0],
            (0, 0) => null,
            (0, 1) => matches[0], // carrying it out says what does not fit
            (0, _) => throw Several("Multiple step definitions found, but none of them have matching parameter count and type for step", step, matches),
            _ => throw Several("Ambiguous step definitions found for step", step, best),
        };
    }

    private static StepMatch Match(StepDefinition definition, IReadOnlyList<string> captured, StepInfo step, FeatureInfo feature, ScenarioInfo scenario)
    {
        var scopes = definition.Scopes.Select(scope => scope.Match(feature, scenario)).Where(count => count is not null).ToArray();
        return definition.Scopes.Count == 0 || scopes.Length > 0
            ? new StepMatch(definition, scopes.Max() ?? 0, [.. captured, .. Extra(step)])
            : null;
    }

    private static IEnumerable<object> Extra(StepInfo step)
    {
        if (step.MultilineText is not null)
        {
            yield return step.MultilineText;
        }

        if (step.Table is not null)
        {
            yield return step.Table;
        }
    }

    private static BindingException Several(string what, StepInfo step, IEnumerable<StepMatch> matches) => new(
        $"{what} '{step.StepDefinitionType} {step.Text}': {string.Join(", ", matches.Select(match => MethodText.Of(match.Definition.Method)))}");

    private bool Fits(StepMatch match)
    {
        var parameters = match.Definition.Method.GetParameters();
        return parameters.Length == match.Arguments.Count
            && match.Arguments.Zip(parameters, (value, parameter) => conversion.CanConvert(value, parameter.ParameterType)).All(can => can);
    }
}
