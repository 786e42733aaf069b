using Conformance.Bench;
using Conformance.Cli.Mappings;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance mappings. What WireMock makes of its files, the tests of the simulators try.</summary>
public sealed class MappingsCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-mappings-").FullName;

    [Fact]
    public async Task Mappings_and_requests_are_written_for_a_day_and_an_earlier_export_is_not_mixed_with_it()
    {
        Assert.Equal(0, await RunAsync("--on", "2025-03-03"));
        Assert.Equal(["OQSmuquc01req.json", "OQSmuquc02req.json", "OQSsiquc01req.json"], Directory.GetFiles(Path.Combine(_folder, "mappings")).Select(Path.GetFileName).Order());
        Assert.True(File.Exists(Path.Combine(_folder, "requests", "OQSsiquc01req-nobody.xml")));
        Assert.Contains("20250303090000", await File.ReadAllTextAsync(Path.Combine(_folder, "mappings", "OQSsiquc01req.json")), StringComparison.Ordinal);

        var again = await Assert.ThrowsAsync<BenchFaultException>(() => RunAsync());
        Assert.Equal($"{Path.Combine(_folder, "mappings")}: it holds files already", again.What);
    }

    [Fact]
    public async Task A_plan_of_disturbances_that_is_none_is_named_with_its_place()
    {
        var plan = Path.Combine(_folder, "plan.json");
        await File.WriteAllTextAsync(plan, """{ "disturbances": [ { "name": "x", "effect": "none" } ] }""");
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => RunAsync("--disturbances", plan));
        Assert.Contains("$.disturbances[0].effect", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "mappings"), "a file");
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => RunAsync());
        Assert.StartsWith(_folder, fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "--out")]
    [InlineData("--out X --on 2025-3-3", "--on takes a day such as 2025-05-20, from 1900 to 2199, not \"2025-3-3\"")]
    [InlineData("--out X --on 0001-01-01", "from 1900 to 2199, not \"0001-01-01\"")]
    public void What_is_wrong_on_the_command_line_is_named(string line, string named) =>
        Assert.Contains(MappingsCommand.Create(new WallClock()).Parse(line).Errors, error => error.Message.Contains(named, StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<int> RunAsync(params string[] arguments) => MappingsCommand.Create(new WallClock()).Parse(["--out", _folder, .. arguments]).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
