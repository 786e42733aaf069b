namespace Conformance.Harness.Tests.StandIns.Surface;

/// <summary>Writes types the way the upstream lists do: no namespace, framework names (<c>Int32</c>), generic arguments in angle brackets.</summary>
internal static class TypeText
{
    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        var name = type.Name.Split('`')[0];
        var arguments = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).ToArray();
        var generic = arguments.Length == 0 ? "" : $"<{string.Join(',', arguments.Select(Of))}>";
        var outer = type.IsNested && !type.IsGenericParameter ? Of(type.DeclaringType!) + "." : "";
        return outer + name + generic;
    }

    public static string FullNameOf(Type type) => type.Namespace is null ? Of(type) : $"{type.Namespace}.{Of(type)}";

    /// <summary>The parts between commas that are in no angle bracket.</summary>
    public static IReadOnlyList<string> SplitAtTopLevel(string text)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (text[i] == ',' && depth == 0)
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        parts.Add(text[start..].Trim());
        return [.. parts.Where(part => part.Length > 0)];
    }

    public static string WithoutNamespace(string fullName)
    {
        var bracket = fullName.IndexOf('<', StringComparison.Ordinal);
        var end = bracket < 0 ? fullName.Length : bracket;
        return fullName[(fullName.LastIndexOf('.', end - 1) + 1)..];
    }
}
