using Conformance.Bench.Fixtures;

namespace Conformance.Harness.Tests.Reporting.Allure;

/// <summary>The scripts of harness/allure in the repository that these tests were built from.</summary>
internal static class AllureScripts
{
    internal static string PathOf(string name) => Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "allure", name);
}
