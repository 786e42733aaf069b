using System.Runtime.CompilerServices;
using System.Text.Json;
using Allure.Net.Commons;

namespace Conformance.Harness.Tests.StandIns.Allure;

/// <summary>
/// Sends results to a folder of this process. Allure reads its settings once, at the first touch by any test, so they are there before
/// any test runs.
/// </summary>
internal static class AllureSettings
{
    [ModuleInitializer]
    internal static void SendResultsToTemporaryFolder()
    {
        var folder = Directory.CreateTempSubdirectory("conformance-allure-").FullName;
        Environment.SetEnvironmentVariable(AllureConstants.ALLURE_CONFIG_ENV_VARIABLE, Write(folder));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }

    /// <returns>The file for ALLURE_CONFIG that sends results to "results" below the folder.</returns>
    internal static string Write(string folder)
    {
        var file = Path.Combine(folder, "settings.json");
        File.WriteAllText(file, JsonSerializer.Serialize(new { allure = new { directory = Path.Combine(folder, "results") } }));
        return file;
    }
}
