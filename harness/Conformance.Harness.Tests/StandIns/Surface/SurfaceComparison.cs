namespace Conformance.Harness.Tests.StandIns.Surface;

/// <summary>Holds the public surface of a stand-in against the list of its package: what it has and the package has not is a finding.</summary>
internal static class SurfaceComparison
{
    public static IReadOnlyList<string> Findings(IEnumerable<Type> standIn, UpstreamList upstream, IReadOnlySet<string> unlisted)
    {
        var types = standIn.ToDictionary(TypeText.FullNameOf);
        return
        [
            .. types.Where(entry => !unlisted.Contains(entry.Key)).SelectMany(entry => OfType(entry.Key, entry.Value, upstream)),
            .. unlisted.Where(name => !types.ContainsKey(name)).Select(name => $"{name}: allowed as unlisted, but the stand-in has no such type"),
            .. unlisted.Where(name => upstream.Find(name) is not null).Select(name => $"{name}: allowed as unlisted, but the list has it"),
        ];
    }

    private static IEnumerable<string> OfType(string name, Type type, UpstreamList upstream)
    {
        if (upstream.Find(name) is not { } listed)
        {
            return [$"{name}: the package has no such type"];
        }

        var members = upstream.MembersOf(listed).ToArray();
        return
        [
            .. SameKind(type, listed.Kind) ? Array.Empty<string>() : [$"{name}: is '{KindOf(type)}', the package's is '{listed.Kind}'"],
            .. BasesOf(type).Where(other => !listed.Bases.Contains(other)).Select(other => $"{name}: does not derive from {other} in the package"),
            .. MembersOf(type).Where(member => !members.Any(candidate => MemberMatch.Offers(candidate, member)))
                .Select(member => $"{name}: has no '{member}' in the package"),
        ];
    }

    // A delegate's Invoke and its asynchronous twins are made by the compiler; its parameters are what can differ.
    private static IEnumerable<string> MembersOf(Type type) => typeof(Delegate).IsAssignableFrom(type)
        ? MemberText.OfMembers(type).Where(member => member.Contains(" Invoke(", StringComparison.Ordinal))
        : MemberText.OfMembers(type);

    // The lists write F# modules and C# static classes alike.
    private static bool SameKind(Type type, string listed) => KindOf(type) == listed || (KindOf(type) == "static class" && listed == "class");

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    private static IEnumerable<string> BasesOf(Type type)
    {
        var isOrdinary = type.BaseType is not null && type.BaseType != typeof(object) && type.BaseType != typeof(ValueType);
        var baseType = isOrdinary ? [TypeText.Of(type.BaseType!)] : Array.Empty<string>();
        return type.IsEnum ? [] : [.. baseType, .. type.GetInterfaces().Where(i => i.IsPublic).Select(TypeText.Of)];
    }
}
