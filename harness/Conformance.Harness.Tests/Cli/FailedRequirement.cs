using System.Text.Json;

namespace Conformance.Harness.Tests.Cli;

/// <summary>The requirement that a device fails which shows wrong tries. Its id stands in the catalogue, which is not what is tested with it.</summary>
public sealed class FailedRequirement : IAsyncLifetime
{
    public string Id { get; private set; } = "";

    public async Task InitializeAsync()
    {
        using var program = new CommandLine();
        await program.RunScenariosAsync("--defect", "tries-shown-wrong", "Three wrong PINs");
        using var run = JsonDocument.Parse(File.ReadAllText(Path.Combine(program.Results, "run.json")));
        Id = run.RootElement.GetProperty("requirements").EnumerateArray().Single(requirement => requirement.GetProperty("verdict").GetString() == "failed").GetProperty("id").GetString()!;
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
