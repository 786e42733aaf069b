using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Reqnroll.Bindings;

/// <summary>Makes a method's argument from the text or table of a step: by a transformation if one fits, else by the framework's own conversions.</summary>
internal sealed class ArgumentConversion(BindingRegistry registry)
{
    public bool CanConvert(object value, Type type) => Transformation(value, type) is not null || TrySimply(value, type, CultureInfo.InvariantCulture, out _);

    /// <param name="invoke">Calls a transformation's method.</param>
    /// <exception cref="BindingException">There is no way from the value to the type.</exception>
    public async Task<object> ConvertAsync(object value, Type type, CultureInfo culture, Func<MethodInfo, object[], Task<object>> invoke)
    {
        if (Transformation(value, type) is { } transformation)
        {
            var texts = transformation.Pattern is null ? [value]
                : transformation.Pattern.Match((string)value).Groups.Cast<Group>().Skip(1).Select(group => (object)group.Value);
            var arguments = transformation.Method.GetParameters()
                .Zip(texts, (parameter, text) => ConvertAsync(text, parameter.ParameterType, culture, invoke));
            return await invoke(transformation.Method, await Task.WhenAll(arguments));
        }

        return TrySimply(value, type, culture, out var converted)
            ? converted
            : throw new BindingException($"The argument '{value}' cannot be converted to {type.Name}.");
    }

    private ArgumentTransformation Transformation(object value, Type type) => registry.Transformations.FirstOrDefault(transformation =>
        type.IsAssignableFrom(transformation.Makes) && transformation.Method.GetParameters() is { Length: > 0 } parameters
        && (value is Table
            ? parameters[0].ParameterType.IsInstanceOfType(value)
            : transformation.Pattern?.IsMatch((string)value) ?? !typeof(Table).IsAssignableFrom(parameters[0].ParameterType)));

    private static bool TrySimply(object value, Type type, CultureInfo culture, out object converted)
    {
        converted = value;
        if (type.IsInstanceOfType(value))
        {
            return true;
        }

        if (value is not string text)
        {
            return false;
        }

        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target.IsEnum)
        {
            return Enum.TryParse(target, text.Replace(" ", ""), ignoreCase: true, out converted);
        }

        if (target == typeof(Guid))
        {
            var isGuid = Guid.TryParse(text, out var guid);
            converted = guid;
            return isGuid;
        }

        return TryChangeType(text, target, culture, out converted);
    }

    private static bool TryChangeType(string text, Type target, CultureInfo culture, out object converted)
    {
        try
        {
            converted = Convert.ChangeType(text, target, culture);
            return true;
        }
        catch (Exception refusal) when (refusal is FormatException or InvalidCastException or OverflowException)
        {
            converted = null;
            return false;
        }
    }
}
