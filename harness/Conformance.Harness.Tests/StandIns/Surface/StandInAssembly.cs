using System.Reflection;

namespace Conformance.Harness.Tests.StandIns.Surface;

/// <summary>Finds what stands behind an upstream name in this build. Stand-ins carry assembly metadata "StandIn" (see their Directory.Build.props).</summary>
internal static class StandInAssembly
{
    // The only three whose assembly is not named as the package is.
    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["Gherkin"] = "Gherkin.StandIn",
        ["OpenCvSharp4"] = "OpenCvSharp",
        ["Allure.Xunit"] = "Allure.Xunit.reporters",
    };

    /// <summary>Whether this build took the packages themselves: then there is nothing of ours to compare.</summary>
    public static bool BuildIsUpstream => !IsStandIn(Assembly.Load("Reqnroll"));

    /// <summary>The stand-in with this folder name.</summary>
    /// <exception cref="InvalidOperationException">The assembly is there but is no stand-in.</exception>
    public static Assembly Load(string name)
    {
        var assemblyName = OtherNames.GetValueOrDefault(name, name);
        var apart = Path.Combine(ListFolder(name), assemblyName + ".dll");
        var assembly = File.Exists(apart) ? Assembly.LoadFrom(apart) : Assembly.Load(assemblyName);
        return IsStandIn(assembly) ? assembly
            : throw new InvalidOperationException($"{assembly.Location} is no stand-in, although this build is not an upstream one.");
    }

    /// <summary>Where the build puts the stand-in's lists.</summary>
    public static string ListFolder(string name) => Path.Combine(AppContext.BaseDirectory, "StandIns", name);

    private static bool IsStandIn(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Any(metadata => metadata is { Key: "StandIn", Value: "true" });
}
