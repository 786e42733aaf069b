namespace Conformance.Harness.Tests.Reporting.Allure;

/// <summary>The scripts of harness/allure in the repository that these tests were built from.</summary>
internal static class AllureScripts
{
    internal static string PathOf(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Conformance.sln")))
            root = root.Parent
                ?? throw new InvalidOperationException("No Conformance.sln above the tests: run them from a build of the repository.");
        return Path.Combine(root.FullName, "harness", "allure", name);
    }
}
