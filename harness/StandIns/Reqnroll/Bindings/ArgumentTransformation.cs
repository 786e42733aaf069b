using System.Reflection;
using System.Text.RegularExpressions;

namespace Reqnroll.Bindings;

/// <summary>A method that makes a step argument from a text or a table; <see cref="Pattern"/> is null when it takes the whole text.</summary>
internal sealed record ArgumentTransformation(string Name, int Order, Regex Pattern, MethodInfo Method)
{
    /// <summary>What the method makes, seen through a task.</summary>
    public Type Makes => Method.ReturnType.IsGenericType && Method.ReturnType.GetGenericTypeDefinition() == typeof(Task<>)
        ? Method.ReturnType.GetGenericArguments()[0]
        : Method.ReturnType;
}
