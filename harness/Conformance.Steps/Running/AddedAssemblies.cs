using System.Reflection;

namespace Conformance.Steps.Running;

/// <summary>
/// Hands the names of added assemblies to <see cref="RunnerPlugin"/>. Reqnroll makes that object itself and gives it nothing, so they go by
/// way of the process's settings; there is one test run at a time.
/// </summary>
internal static class AddedAssemblies
{
    private const string Setting = "Conformance.Steps.AddedAssemblies";

    public static IReadOnlyList<string> Names => AppContext.GetData(Setting) as IReadOnlyList<string> ?? [];

    public static void Hand(IReadOnlyList<Assembly> assemblies) =>
        AppContext.SetData(Setting, assemblies.Select(assembly => assembly.GetName().Name!).Distinct().ToArray());
}
