using System.Text.Json;
using Allure.Net.Commons;

namespace Conformance.Reporting;

/// <summary>
/// Writes scenarios as results for the Allure command line. Ids and contents depend on the scenario alone, so that two runs of the same
/// seed give the same results and the report shows a scenario's history per device.
/// </summary>
/// <param name="lifecycle">Its results directory is taken.</param>
public sealed class AllureResults(AllureLifecycle lifecycle)
{
    /// <summary>Sets Allure up for this process: it reads its settings once, at its first touch, and only from a file.</summary>
    /// <param name="directory">Made if it is not there. What lies in it stays; the report shows earlier results as retries.</param>
    /// <exception cref="InvalidOperationException">Allure is already set up for another folder in this process.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public static AllureResults Into(string directory)
    {
        var wanted = Path.TrimEndingDirectorySeparator(Directory.CreateDirectory(directory).FullName);
        var settings = Path.GetTempFileName();
        var before = Environment.GetEnvironmentVariable(AllureConstants.ALLURE_CONFIG_ENV_VARIABLE);
        try
        {
            File.WriteAllText(settings, JsonSerializer.Serialize(new { allure = new { directory = wanted } }));
            Environment.SetEnvironmentVariable(AllureConstants.ALLURE_CONFIG_ENV_VARIABLE, settings);
            var actual = AllureLifecycle.Instance.ResultsDirectory;
            return Path.TrimEndingDirectorySeparator(actual) == wanted
                ? new(AllureLifecycle.Instance)
                : throw new InvalidOperationException($"Allure already writes to '{actual}' in this process, not to '{wanted}'.");
        }
        finally
        {
            Environment.SetEnvironmentVariable(AllureConstants.ALLURE_CONFIG_ENV_VARIABLE, before);
            File.Delete(settings);
        }
    }

    /// <summary>Writes what the whole run shares: environment.properties and categories.json.</summary>
    /// <exception cref="IOException">The results directory cannot be written.</exception>
    public void Write(ReportEnvironment environment)
    {
        WriteFile(AllureEnvironment.FileName, AllureEnvironment.Properties(environment));
        WriteFile(AllureCategories.FileName, AllureCategories.Json());
    }

    /// <summary>Writes one scenario with its steps and attachments.</summary>
    /// <exception cref="InvalidOperationException">A test is already open in this flow, for example under a test framework.</exception>
    /// <exception cref="IOException">The results directory cannot be written.</exception>
    public void Write(ScenarioReport scenario)
    {
        var identity = AllureIdentity.Of(scenario);
        foreach (var (attachment, source) in identity.Sources(scenario.Attachments))
            WriteFile(source, attachment.Content.Span);
        lifecycle.StartTestCase(AllureTest.Of(scenario, identity)).StopTestCase();
        // Starting and stopping stamps the machine's time; the scenario's own time is the bench's.
        lifecycle.UpdateTestCase(test =>
        {
            test.start = scenario.Started.ToUnixTimeMilliseconds();
            test.stop = scenario.Stopped.ToUnixTimeMilliseconds();
        });
        lifecycle.WriteTestCase();
    }

    private void WriteFile(string name, ReadOnlySpan<byte> content) =>
        File.WriteAllBytes(Path.Combine(lifecycle.ResultsDirectory, name), content);
}
