namespace Reqnroll.BoDi;

internal sealed class ObjectContainerException(string message, IEnumerable<Type> path)
    : Exception($"{message} (resolution path: {string.Join("->", path.Select(type => type.FullName))})")
{
}
