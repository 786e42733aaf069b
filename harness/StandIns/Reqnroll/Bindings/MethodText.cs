using System.Reflection;

namespace Reqnroll.Bindings;

internal static class MethodText
{
    public static string Of(MethodInfo method)
    {
        var parameters = string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name));
        return $"{method.ReflectedType.Assembly.GetName().Name}:{method.ReflectedType.FullName}.{method.Name}({parameters})";
    }
}
