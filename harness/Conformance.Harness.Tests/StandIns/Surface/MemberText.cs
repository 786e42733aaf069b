using System.Globalization;
using System.Reflection;

namespace Conformance.Harness.Tests.StandIns.Surface;

/// <summary>Writes members the way the upstream lists do, and reads those lines back where more than their text is to be compared.</summary>
internal static class MemberText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What another assembly can see of the type's own members; overrides of members of other assemblies are inherited and left out.</summary>
    public static IEnumerable<string> OfMembers(Type type) => type.IsEnum ? OfEnum(type) :
    [
        .. type.GetConstructors(Declared).Where(c => !c.IsStatic && IsVisible(c)).Select(c => $".ctor({Parameters(c)})"),
        .. type.GetMethods(Declared).Where(m => IsVisible(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && !OverridesForeign(m))
            .Select(OfMethod),
        .. type.GetProperties(Declared).Where(p => p.GetAccessors(true).Any(a => IsVisible(a) && !OverridesForeign(a))).Select(OfProperty),
        .. type.GetEvents(Declared).Where(e => IsVisible(e.AddMethod!)).Select(e => $"event {TypeText.Of(e.EventHandlerType!)} {e.Name}"),
        .. type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly).Select(OfField),
    ];

    private static IEnumerable<string> OfEnum(Type type) => Enum.GetNames(type)
        .Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");

    private static string OfMethod(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(',', method.GetGenericArguments().Select(TypeText.Of))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{TypeText.Of(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string OfProperty(PropertyInfo property)
    {
        var accessors = property.GetAccessors(true).Where(IsVisible).ToArray();
        var index = property.GetIndexParameters();
        var brackets = index.Length == 0 ? "" : $"[{string.Join(", ", index.Select(p => TypeText.Of(p.ParameterType)))}]";
        var get = accessors.Contains(property.GetMethod) ? " get;" : "";
        var set = accessors.Contains(property.SetMethod) ? " set;" : "";
        return $"prop {(accessors[0].IsStatic ? "static " : "")}{TypeText.Of(property.PropertyType)} {property.Name}{brackets} {{{get}{set} }}";
    }

    private static string OfField(FieldInfo field)
    {
        var modifier = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
        return $"field {modifier}{TypeText.Of(field.FieldType)} {field.Name}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(OfParameter));

    private static string OfParameter(ParameterInfo parameter)
    {
        var modifier = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var value = parameter.HasDefaultValue ? "=" + Default(parameter.RawDefaultValue) : "";
        return $"{modifier}{TypeText.Of(parameter.ParameterType)} {parameter.Name}{value}";
    }

    private static string Default(object? value) => Convert.ToString(value ?? "null", CultureInfo.InvariantCulture)!;

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool OverridesForeign(MethodInfo method) => method.GetBaseDefinition().DeclaringType!.Assembly != method.DeclaringType!.Assembly;
}
