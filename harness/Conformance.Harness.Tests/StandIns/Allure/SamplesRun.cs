using System.Diagnostics;

namespace Conformance.Harness.Tests.StandIns.Allure;

/// <summary>Runs the samples as `dotnet vstest` does it, because half of what matters is how xunit finds and calls the reporter.</summary>
public sealed class SamplesRun : IAsyncLifetime
{
    private const string Assembly = "Allure.Xunit.Samples";

    private readonly string folder = Directory.CreateTempSubdirectory("conformance-samples-").FullName;

    internal AllureFiles Files => new(Path.Combine(folder, "results"));

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["vstest", AssemblyPath()])
        {
            WorkingDirectory = folder,
            Environment = { ["ALLURE_CONFIG"] = AllureSettings.Write(folder) },
        };
        var outcome = await ProcessOutcome.Of(start);
        Assert.True(outcome.ExitCode == 1, $"two samples fail on purpose: exit code 1 was due, not {outcome.ExitCode}: {outcome.Output}");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Below the same artifacts: bin/Allure.Xunit.Samples/debug as this is bin/Conformance.Harness.Tests/debug.</summary>
    private static string AssemblyPath()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, Assembly, own.Name, $"{Assembly}.dll");
    }
}
