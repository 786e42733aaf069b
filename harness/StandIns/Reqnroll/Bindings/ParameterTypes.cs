namespace Reqnroll.Bindings;

/// <summary>The types that a placeholder of a Cucumber expression can name, and the texts that they take.</summary>
internal sealed class ParameterTypes(IReadOnlyList<ArgumentTransformation> transformations, IReadOnlyCollection<Type> parameterTypes)
{
    private const string Integer = @"-?\d+";
    private const string Decimal = @"[-+]?\d*(?:\.\d+)?";
    private const string Any = ".*";

    private static readonly Dictionary<string, string> BuiltIn = new()
    {
        [""] = Any,
        ["word"] = @"[^\s]+",
        ["int"] = Integer,
        ["long"] = Integer,
        ["byte"] = Integer,
        ["float"] = Decimal,
        ["double"] = Decimal,
        ["decimal"] = Decimal,
        ["Boolean"] = Any,
        ["DateTime"] = Any,
        ["Guid"] = Any,
    };

    public string PatternOf(string name)
    {
        if (transformations.FirstOrDefault(transformation => (transformation.Name ?? transformation.Makes.Name) == name) is { } made)
        {
            return made.Pattern is null ? Any : made.Pattern.ToString().TrimStart('^').TrimEnd('$');
        }

        return BuiltIn.TryGetValue(name, out var pattern) ? pattern
            : parameterTypes.Any(type => type.IsEnum && (type.Name == name || type.FullName == name)) ? Any
            : throw new BindingException($"Undefined parameter type '{name}'.");
    }
}
